import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Card, CardBody, Flex, Text } from '@backstage/ui';
import type { ReactNode } from 'react';
import { MarqueeMark } from '../brand/MarqueeMark';
import { LanguageChoice } from '../language/LanguageChoice';
import { appTranslationRef } from '../translation';

/** What surrounds every state of the sign-in page: the sign, one sentence, the language. */
export function SignInFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslationRef(appTranslationRef);
  return (
    <main
      style={{
        minHeight: '100vh',
        display: 'grid',
        placeItems: 'center',
        padding: 16,
        background: 'linear-gradient(160deg, #1b1530 0%, #4a2c6b 100%)',
      }}
    >
      <Card style={{ width: '100%', maxWidth: 440 }}>
        <CardBody>
          <Flex direction="column" gap="5" p="4">
            <Flex justify="between" align="center">
              <MarqueeMark size={64} title="Marquee" />
              <LanguageChoice />
            </Flex>
            <Flex direction="column" gap="2">
              <Text as="h1" variant="title-small" weight="bold">
                {t('signIn.title')}
              </Text>
              <Text as="p" variant="body-medium" color="secondary">
                {t('signIn.lead')}
              </Text>
            </Flex>
            {children}
          </Flex>
        </CardBody>
      </Card>
    </main>
  );
}
