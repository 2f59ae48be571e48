import { useState } from 'react';
import { useLocale } from '../../components/locale';
import { forgetTab } from '../../session/keptInTab';
import { AccountFrame } from '../AccountFrame';
import type { AccountPageProps } from '../accountPage';
import { SignInFirst } from '../own/SignInFirst';
import { useAccountSession } from '../session/AccountSession';
import { SessionGate } from '../session/SessionGate';
import { useAccountTexts } from '../texts/useAccountTexts';
import { Withdrawal } from './Withdrawal';

/** Deleting the account: first what it means, then the password, then it is done. */
export function WithdrawPage({ data }: AccountPageProps) {
  const { t } = useLocale();
  const texts = useAccountTexts();
  const { reload } = useAccountSession();
  const [done, setDone] = useState(false);
  if (done) {
    return (
      <AccountFrame data={data}>
        <div className="notice" role="alert">
          <p>{texts('withdrawn')}</p>
          <p>
            <a className="button" href="/">
              {t('allShows')}
            </a>
          </p>
        </div>
      </AccountFrame>
    );
  }
  const finish = () => {
    forgetTab(sessionStorage);
    setDone(true);
    reload();
  };
  return (
    <AccountFrame data={data}>
      <SessionGate>
        {({ account }) =>
          account ? (
            <Withdrawal account={account} onDone={finish} />
          ) : (
            <SignInFirst path={data.path} />
          )
        }
      </SessionGate>
    </AccountFrame>
  );
}
