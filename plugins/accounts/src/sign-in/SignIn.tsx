import type { SignInPageProps } from '@backstage/plugin-app-react';
import { useState } from 'react';
import { accountsClient } from '../api/accountsClient';
import { Loading } from '../components/Loading';
import { Retry } from '../components/Retry';
import { useLoaded } from '../hooks/useLoaded';
import { takeDeparture } from '../session/departure';
import { EnterPortal } from './EnterPortal';
import { Farewell } from './screens/Farewell';
import { DemandedTwoFactor } from './screens/DemandedTwoFactor';
import { OutsideSignIn } from './screens/OutsideSignIn';
import { SignInFlow } from './SignInFlow';

const loadSession = () => accountsClient.getSession();

/**
 * What a visitor of the portal does until there is an identity: sign in, open an
 * account, set up two-factor where it is demanded. Who is signed in already passes
 * through without a question.
 */
export function SignIn({ onSignInSuccess }: SignInPageProps) {
  const session = useLoaded(loadSession);
  const [departure, setDeparture] = useState(takeDeparture);
  // Kept in memory for the next step only, which would ask for it again.
  const [password, setPassword] = useState<string>();

  if (session.error) {
    return <Retry error={session.error} onRetry={session.reload} />;
  }
  if (!session.data || session.pending) return <Loading rows={4} />;
  const { account, signIn, places } = session.data;
  if (!account) {
    if (departure === 'withdrawn') {
      return <Farewell onDone={() => setDeparture(undefined)} />;
    }
    if (signIn.type === 'outside') {
      return <OutsideSignIn name={signIn.name} departure={departure} />;
    }
    return (
      <SignInFlow
        demo={signIn.demo}
        publicSite={places.publicSite}
        departure={departure}
        onSignedIn={typed => {
          setPassword(typed);
          session.reload();
        }}
      />
    );
  }
  if (account.twoFactorDemanded && !account.twoFactor) {
    return <DemandedTwoFactor password={password} onDone={session.reload} />;
  }
  return (
    <EnterPortal
      account={account}
      onSignInSuccess={onSignInSuccess}
      onSignedOut={session.reload}
    />
  );
}
