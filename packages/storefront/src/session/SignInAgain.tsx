import { useLocale } from '../components/locale';
import type { MessageKey } from '../i18n/pageTexts';
import { SignInLink } from './SignInLink';

/** In the middle of something: signing in leads back here, and nothing is lost. */
export function SignInAgain(props: {
  path: string;
  /** What for, where it is not to go on with something. */
  text?: MessageKey;
}) {
  const { t } = useLocale();
  return (
    <div className="banner banner-warning">
      <p>{t(props.text ?? 'signInAgain')}</p>
      <p className="actions">
        <SignInLink className="button button-primary" path={props.path}>
          {t('signIn')}
        </SignInLink>
      </p>
    </div>
  );
}
