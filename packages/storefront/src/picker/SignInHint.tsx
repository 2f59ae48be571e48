import { useLocale } from '../components/locale';
import { useSession } from '../session/SessionContext';
import { SignInLink } from '../session/SignInLink';
import { usePicker } from './pickerContext';

/** Says before the first choice that seats are held for people who are signed in. */
export function SignInHint() {
  const { t } = useLocale();
  const { state } = useSession();
  const { performance } = usePicker();
  return (
    <div role="status">
      {state.type === 'signed-out' && (
        <div className="banner sign-in-hint">
          <p>{t('signInToHold')}</p>
          <SignInLink
            className="button button-primary"
            path={`/performances/${performance.id}`}
          >
            {t('signIn')}
          </SignInLink>
        </div>
      )}
    </div>
  );
}
