import { ProxiedSignInPage } from '@backstage/core-components';
import type { SignInPageProps } from '@backstage/plugin-app-react';
import type { OwnAccount } from '@marquee/plugin-accounts-common';
import { useMemo } from 'react';
import { accountsClient } from '../api/accountsClient';
import { Retry } from '../components/Retry';
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
  const ErrorComponent = useMemo(
    () =>
      function Failed({ error }: { error?: Error }) {
        // An answer has a name of its own; a lost connection is a TypeError.
        return error && error.name !== 'ResponseError' ? (
          <Retry error={error} onRetry={onSignedOut} />
        ) : (
          <NotAdmitted account={account} onSignedOut={onSignedOut} />
        );
      },
    [account, onSignedOut],
  );
  return (
    <ProxiedSignInPage
      provider="local"
      ErrorComponent={ErrorComponent}
      onSignInSuccess={identity => {
        watchSession({ client: accountsClient, leave: leavePortal });
        onSignInSuccess(
          withSession(identity, { client: accountsClient, leave: leavePortal }),
        );
      }}
    />
  );
}
