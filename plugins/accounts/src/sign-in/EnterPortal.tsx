import { ProxiedSignInPage } from '@backstage/core-components';
import type { SignInPageProps } from '@backstage/plugin-app-react';
import type { OwnAccount } from '@marquee/plugin-accounts-common';
import { useMemo } from 'react';
import { accountsClient } from '../api/accountsClient';
import { leavePortal } from '../session/leavePortal';
import { watchSession } from '../session/watchSession';
import { withSession } from '../session/withSession';
import { NotAdmitted } from './screens/NotAdmitted';

/** Turns the session of an account into the portal's identity. */
export function EnterPortal(props: {
  account: OwnAccount;
  onSignInSuccess: SignInPageProps['onSignInSuccess'];
  onSignedOut: () => void;
}) {
  const { account, onSignInSuccess, onSignedOut } = props;
  // ProxiedSignInPage takes a component: a new one each time would begin anew.
  const Failed = useMemo(
    () =>
      function NotAdmittedHere() {
        return <NotAdmitted account={account} onSignedOut={onSignedOut} />;
      },
    [account, onSignedOut],
  );
  return (
    <ProxiedSignInPage
      provider="local"
      ErrorComponent={Failed}
      onSignInSuccess={identity => {
        watchSession({ client: accountsClient, leave: leavePortal });
        onSignInSuccess(
          withSession(identity, { client: accountsClient, leave: leavePortal }),
        );
      }}
    />
  );
}
