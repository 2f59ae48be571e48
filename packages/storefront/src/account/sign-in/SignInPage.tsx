import { AccountFrame } from '../AccountFrame';
import type { AccountPageProps } from '../accountPage';
import { SessionGate } from '../session/SessionGate';
import { AlreadySignedIn } from './AlreadySignedIn';
import { LocalSignIn } from './LocalSignIn';
import { OutsideSignIn } from './OutsideSignIn';

/** Where buyers sign in, and go on to where they came from. */
export function SignInPage({ data }: AccountPageProps) {
  const { continueTo } = data;
  return (
    <AccountFrame data={data}>
      <SessionGate>
        {({ account, signIn }) => {
          if (account)
            return (
              <AlreadySignedIn account={account} continueTo={continueTo} />
            );
          return signIn.type === 'outside' ? (
            <OutsideSignIn name={signIn.name} continueTo={continueTo} />
          ) : (
            <LocalSignIn demo={signIn.demo} continueTo={continueTo} />
          );
        }}
      </SessionGate>
    </AccountFrame>
  );
}
