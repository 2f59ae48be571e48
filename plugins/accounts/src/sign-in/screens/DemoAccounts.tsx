import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex, Text } from '@backstage/ui';
import type { SessionAnswer } from '@marquee/plugin-accounts-common';
import { accountsTranslationRef } from '../../translation';

type DemoAccount = Extract<
  SessionAnswer['signIn'],
  { type: 'local' }
>['demo'][number];

/** A button per role that signs in with a password that everybody may know, on a developer's machine. */
export function DemoAccounts(props: {
  demo: DemoAccount[];
  isPending: boolean;
  onPick: (account: DemoAccount) => void;
}) {
  const { demo, isPending, onPick } = props;
  const { t } = useTranslationRef(accountsTranslationRef);
  return (
    <section
      aria-labelledby="demo-accounts"
      style={{
        border: '1px dashed var(--bui-border-2)',
        borderRadius: 8,
        padding: 16,
      }}
    >
      <Flex direction="column" gap="3">
        <Text as="h3" id="demo-accounts" weight="bold" style={{ margin: 0 }}>
          {t('demo.title')}
        </Text>
        <Text variant="body-small">{t('demo.lead')}</Text>
        <Flex gap="2" style={{ flexWrap: 'wrap' }}>
          {demo.map(account => (
            <Button
              key={account.email}
              variant="secondary"
              size="medium"
              isDisabled={isPending}
              onPress={() => onPick(account)}
            >
              {t(`demo.as.${account.role}`)}
            </Button>
          ))}
        </Flex>
      </Flex>
    </section>
  );
}
