import type { SessionAnswer } from '@marquee/plugin-accounts-common';
import type { ReactNode } from 'react';
import { useLocale } from '../../components/locale';
import { useAccountTexts } from '../texts/useAccountTexts';
import { useAccountSession } from './AccountSession';

/** Shows its content once it is known who is signed in and how one can sign in. */
export function SessionGate(props: {
  children(answer: SessionAnswer): ReactNode;
}) {
  const { t } = useLocale();
  const texts = useAccountTexts();
  const { answer, failed, reload } = useAccountSession();
  if (answer) return <>{props.children(answer)}</>;
  if (failed) {
    return (
      <div className="banner banner-warning" role="alert">
        <p>{texts('notReachable')}</p>
        <p className="actions">
          <button type="button" className="button" onClick={reload}>
            {t('tryAgain')}
          </button>
        </p>
      </div>
    );
  }
  return (
    <>
      <p className="skeleton-block account-waiting" role="status">
        {texts('loading')}
      </p>
      <noscript>
        <p className="banner banner-warning">{texts('needsScripts')}</p>
      </noscript>
    </>
  );
}
