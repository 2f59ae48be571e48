import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button, Flex } from '@backstage/ui';
import type { OwnAccount } from '@marquee/plugin-accounts-common';
import { accountsClient } from '../../api/accountsClient';
import { ActButton } from '../../components/ActButton';
import { ScreenTitle } from '../../components/ScreenTitle';
import { useAct } from '../../hooks/useAct';
import { accountsTranslationRef } from '../../translation';

/** The account is signed in, yet the portal does not let it in: the sentence, and the two ways on. */
export function NotAdmitted(props: {
  account: OwnAccount;
  onSignedOut: () => void;
}) {
  const { account, onSignedOut } = props;
  const { t } = useTranslationRef(accountsTranslationRef);
  const signOut = useAct(async () => {
    await accountsClient.signOut();
    onSignedOut();
  });
  return (
    <Flex direction="column" gap="4">
      <ScreenTitle>{t('notAdmitted.title')}</ScreenTitle>
      <Alert
        role="alert"
        status="danger"
        icon
        title={signOut.failure ?? t('notAdmitted.lead', { name: account.name })}
      />
      <Flex gap="2" style={{ flexWrap: 'wrap' }}>
        <Button size="medium" onPress={onSignedOut}>
          {t('common.retry')}
        </Button>
        <ActButton act={signOut} variant="secondary" size="medium">
          {t('common.signOut')}
        </ActButton>
      </Flex>
    </Flex>
  );
}
