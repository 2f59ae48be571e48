import type { SessionAnswer } from '@marquee/plugin-accounts-common';
import { DemoAccounts } from './DemoAccounts';
import { Elsewhere } from './Elsewhere';
import { PasswordStep } from './PasswordStep';
import { SecondStep } from './SecondStep';
import { useSignedIn } from './useSignedIn';

type Demo = Extract<SessionAnswer['signIn'], { type: 'local' }>['demo'];

/** Signing in with an account that is kept here: password, then what else is asked. */
export function LocalSignIn(props: { demo: Demo; continueTo: string }) {
  const { demo, continueTo } = props;
  const { step, accept, restart } = useSignedIn(continueTo);
  switch (step.type) {
    case 'password':
      return (
        <>
          <PasswordStep continueTo={continueTo} onAnswer={accept} />
          {demo.length > 0 && <DemoAccounts demo={demo} onAnswer={accept} />}
        </>
      );
    case 'second-step':
      return <SecondStep onAnswer={accept} onBack={restart} />;
    case 'elsewhere':
      return <Elsewhere url={step.url} onBack={restart} />;
    default:
      step satisfies never;
      return null;
  }
}
