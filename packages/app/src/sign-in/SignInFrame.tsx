import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Card, CardBody, Flex } from '@backstage/ui';
import type { ReactNode } from 'react';
import { MarqueeMark } from '../brand/MarqueeMark';
import { LanguageChoice } from '../language/LanguageChoice';
import { appTranslationRef } from '../translation';
import './SignInFrame.css';

/** What surrounds every state of the sign-in page: the sign, one sentence, the language. */
export function SignInFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslationRef(appTranslationRef);
  return (
    <main className="sign-in-frame">
      <div className="sign-in-welcome">
        <MarqueeMark size={72} title="Marquee" />
        <h1>{t('signIn.title')}</h1>
        <p>{t('signIn.lead')}</p>
      </div>
      <Card className="sign-in-card">
        <CardBody>
          <Flex direction="column" gap="4" p="3">
            <Flex justify="end">
              <LanguageChoice />
            </Flex>
            {children}
          </Flex>
        </CardBody>
      </Card>
    </main>
  );
}
