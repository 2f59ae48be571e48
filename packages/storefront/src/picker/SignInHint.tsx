import { useLocale } from '../components/locale';
import { useSession } from '../session/SessionContext';
import { SignInLink } from '../session/SignInLink';
import type { MessageKey } from '../i18n/pageTexts';

/** Says before the first choice that places are held for people who are signed in. */
export function SignInHint(props: { performance: string; text: MessageKey }) {
  const { t } = useLocale();
  const { state } = useSession();
  return (
    <div role="status">
      {state.type === 'signed-out' && (
        <div className="banner sign-in-hint">
          <p>{t(props.text)}</p>
          <SignInLink
            className="button button-primary"
            path={`/performances/${props.performance}`}
          >
            {t('signIn')}
          </SignInLink>
        </div>
      )}
    </div>
  );
}
