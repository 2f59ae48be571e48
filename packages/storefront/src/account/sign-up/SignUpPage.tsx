import { signInPage } from '../../session/returnPaths';
import { AccountFrame } from '../AccountFrame';
import type { AccountPageProps } from '../accountPage';
import { SessionGate } from '../session/SessionGate';
import { AlreadySignedIn } from '../sign-in/AlreadySignedIn';
import { OutsideSignIn } from '../sign-in/OutsideSignIn';
import { useAccountTexts } from '../texts/useAccountTexts';
import { SignUpForm } from './SignUpForm';

/** Where buyers get an account; sellers are shown the way to the portal. */
export function SignUpPage({ data }: AccountPageProps) {
  const texts = useAccountTexts();
  const { continueTo } = data;
  return (
    <AccountFrame data={data}>
      <SessionGate>
        {({ account, signIn, places }) => {
          if (account)
            return (
              <AlreadySignedIn account={account} continueTo={continueTo} />
            );
          if (signIn.type === 'outside')
            return <OutsideSignIn name={signIn.name} continueTo={continueTo} />;
          return (
            <>
              <p>{texts('signUpText')}</p>
              <SignUpForm continueTo={continueTo} />
              <ul className="ways">
                <li>
                  {texts('haveAccount')}{' '}
                  <a href={signInPage(continueTo)}>{texts('toSignIn')}</a>
                </li>
                <li>
                  {texts('sellerText')}{' '}
                  <a href={places.portal}>{texts('toSellerSignUp')}</a>
                </li>
              </ul>
            </>
          );
        }}
      </SessionGate>
    </AccountFrame>
  );
}
