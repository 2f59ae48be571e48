import { AccountFrame } from '../AccountFrame';
import type { AccountPageProps } from '../accountPage';
import { SessionGate } from '../session/SessionGate';
import { AlreadySignedIn } from '../sign-in/AlreadySignedIn';
import { Elsewhere } from '../sign-in/Elsewhere';
import { SecondStep } from '../sign-in/SecondStep';
import { useSignedIn } from '../sign-in/useSignedIn';
import { VerifyForm } from './VerifyForm';

/** Where the mailed code of a new account is entered. */
export function VerifyPage({ data }: AccountPageProps) {
  const { continueTo } = data;
  const { step, accept, restart } = useSignedIn(continueTo);
  return (
    <AccountFrame data={data}>
      <SessionGate>
        {({ account }) => {
          if (account)
            return (
              <AlreadySignedIn account={account} continueTo={continueTo} />
            );
          if (step.type === 'second-step')
            return <SecondStep onAnswer={accept} onBack={restart} />;
          return step.type === 'elsewhere' ? (
            <Elsewhere url={step.url} onBack={restart} />
          ) : (
            <VerifyForm continueTo={continueTo} onAnswer={accept} />
          );
        }}
      </SessionGate>
    </AccountFrame>
  );
}
