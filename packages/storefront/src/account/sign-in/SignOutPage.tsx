import { useState } from 'react';
import { useLocale } from '../../components/locale';
import { useSession } from '../../session/SessionContext';
import { AccountFrame } from '../AccountFrame';
import type { AccountPageProps } from '../accountPage';
import { SessionGate } from '../session/SessionGate';
import { useAccountTexts } from '../texts/useAccountTexts';

/** Where show pages lead to sign out of the account too; says so once it is done. */
export function SignOutPage({ data }: AccountPageProps) {
  const { t } = useLocale();
  const texts = useAccountTexts();
  const { signOut } = useSession();
  const [failed, setFailed] = useState(false);
  return (
    <AccountFrame data={data}>
      <SessionGate>
        {({ account }) =>
          account ? (
            <>
              <p>{texts('alreadySignedIn', { name: account.name })}</p>
              <p>{texts('signOutText')}</p>
              <p className="actions">
                <a className="button" href="/">
                  {texts('staySignedIn')}
                </a>
                <button
                  type="button"
                  className="button button-primary"
                  onClick={() => signOut().catch(() => setFailed(true))}
                >
                  {t('signOut')}
                </button>
              </p>
              <div role="alert">
                {failed && (
                  <p className="banner banner-danger">{t('signOutFailed')}</p>
                )}
              </div>
            </>
          ) : (
            <>
              <p role="status">{texts('signedOut')}</p>
              <p>
                <a className="button button-primary" href="/">
                  {t('allShows')}
                </a>
              </p>
            </>
          )
        }
      </SessionGate>
    </AccountFrame>
  );
}
