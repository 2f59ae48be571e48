import { useEffect, useState } from 'react';
import { useLocale } from '../components/locale';
import { takeSignedOut } from './keptInTab';

/** After signing out of a show: says what that ended, and where the rest ends. */
export function SignedOutNote(props: { publicSite: string }) {
  const { t } = useLocale();
  const [shown, setShown] = useState(false);
  // Strict mode and remounts must not lose it: once seen, it stays on this page.
  useEffect(() => {
    if (takeSignedOut(sessionStorage)) setShown(true);
  }, []);
  return (
    <div role="status">
      {shown && (
        <p className="banner banner-good banner-top">
          {t('signedOutOfShow')}{' '}
          <a href={`${props.publicSite}/sign-out`}>{t('signOutEverywhere')}</a>
        </p>
      )}
    </div>
  );
}
