import type {
  SessionAnswer,
  SignInAnswer,
} from '@marquee/plugin-accounts-common';
import { useEffect, useRef, useState } from 'react';
import type { Departure } from '../session/departure';
import { screenAfter, type Screen } from './screens';
import { Elsewhere } from './screens/Elsewhere';
import { ForgotPassword } from './screens/ForgotPassword';
import { PasswordSignIn } from './screens/PasswordSignIn';
import { ResetPassword } from './screens/ResetPassword';
import { SecondStep } from './screens/SecondStep';
import { SignUp, emptySignUp, type SignUpValues } from './screens/SignUp';
import { VerifyEmail } from './screens/VerifyEmail';

type Demo = Extract<SessionAnswer['signIn'], { type: 'local' }>['demo'];

/** The screens from a stranger to a session. What was typed stays when one goes back. */
export function SignInFlow(props: {
  demo: Demo;
  publicSite: string;
  departure?: Departure;
  onSignedIn: (password?: string) => void;
}) {
  const { demo, publicSite, departure, onSignedIn } = props;
  const [screen, setScreen] = useState<Screen>({ type: 'sign-in' });
  const [signUp, setSignUp] = useState<SignUpValues>(emptySignUp);
  const password = useRef<string>();
  const box = useRef<HTMLDivElement>(null);
  const first = useRef(screen);

  useEffect(() => {
    // The page that was just opened keeps the focus where the browser put it.
    if (screen !== first.current) box.current?.querySelector('h2')?.focus();
  }, [screen]);

  const answered = (answer: SignInAnswer, email: string, typed?: string) => {
    if (typed !== undefined) password.current = typed;
    const next = screenAfter(answer, email);
    if (next) setScreen(next);
    else onSignedIn(password.current);
  };
  const toSignIn = (email?: string) => setScreen({ type: 'sign-in', email });

  const show = () => {
    switch (screen.type) {
      case 'sign-in':
        return (
          <PasswordSignIn
            demo={demo}
            departure={departure}
            email={screen.email}
            passwordSet={screen.passwordSet}
            onAnswer={answered}
            onForgot={email => setScreen({ type: 'forgot', email })}
            onSignUp={() => setScreen({ type: 'sign-up' })}
          />
        );
      case 'second-step':
        return (
          <SecondStep
            onAnswer={answer => answered(answer, '')}
            onBack={() => toSignIn()}
          />
        );
      case 'sign-up':
        return (
          <SignUp
            initial={signUp}
            publicSite={publicSite}
            onSent={values => {
              setSignUp({ ...values, password: '' });
              password.current = values.password;
              setScreen({ type: 'verify', email: values.email.trim() });
            }}
            onBack={() => toSignIn()}
          />
        );
      case 'verify':
        return (
          <VerifyEmail
            email={screen.email}
            onAnswer={answer => answered(answer, screen.email)}
            onChangeAddress={() => setScreen({ type: 'sign-up' })}
          />
        );
      case 'forgot':
        return (
          <ForgotPassword
            email={screen.email}
            onSent={email => setScreen({ type: 'reset', email })}
            onBack={toSignIn}
          />
        );
      case 'reset':
        return (
          <ResetPassword
            email={screen.email}
            onDone={() =>
              setScreen({
                type: 'sign-in',
                email: screen.email,
                passwordSet: true,
              })
            }
            onBack={() => setScreen({ type: 'forgot', email: screen.email })}
          />
        );
      case 'elsewhere':
        return <Elsewhere url={screen.url} onBack={() => toSignIn()} />;
      default:
        throw new Error(`Unknown screen ${screen satisfies never}`);
    }
  };
  return <div ref={box}>{show()}</div>;
}
