import { AccountFrame } from '../AccountFrame';
import type { AccountPageProps } from '../accountPage';
import { SessionGate } from '../session/SessionGate';
import { EmailSection } from './EmailSection';
import { PasswordSection } from './PasswordSection';
import { ProfileSection } from './ProfileSection';
import { SessionSection } from './SessionSection';
import { SignInFirst } from './SignInFirst';
import { TwoFactorSection } from './TwoFactorSection';
import { WithdrawSection } from './WithdrawSection';

/** Everything that people can see and change about their own account. */
export function AccountPage({ data }: AccountPageProps) {
  return (
    <AccountFrame data={data} wide>
      <SessionGate>
        {({ account }) =>
          account ? (
            <div className="account-sections">
              <ProfileSection account={account} />
              {account.hasPassword && (
                <>
                  <EmailSection account={account} />
                  <PasswordSection account={account} />
                  <TwoFactorSection account={account} />
                </>
              )}
              <SessionSection />
              <WithdrawSection />
            </div>
          ) : (
            <SignInFirst path={data.path} />
          )
        }
      </SessionGate>
    </AccountFrame>
  );
}
