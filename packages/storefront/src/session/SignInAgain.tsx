import { useLocale } from '../components/locale';
import { SignInLink } from './SignInLink';

/** In the middle of something: signing in leads back here, and nothing is lost. */
export function SignInAgain(props: { path: string }) {
  const { t } = useLocale();
  return (
    <div className="banner banner-warning">
      <p>{t('signInAgain')}</p>
      <p className="actions">
        <SignInLink className="button button-primary" path={props.path}>
          {t('signIn')}
        </SignInLink>
      </p>
    </div>
  );
}
