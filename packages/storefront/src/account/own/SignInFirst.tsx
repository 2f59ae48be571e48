import { signInPage } from '../../session/returnPaths';
import { useAccountTexts } from '../texts/useAccountTexts';

/** In place of what only the owner of an account may see. */
export function SignInFirst(props: { path: string }) {
  const texts = useAccountTexts();
  return (
    <div className="notice">
      <p>{texts('signInForAccount')}</p>
      <p>
        <a className="button button-primary" href={signInPage(props.path)}>
          {texts('toSignIn')}
        </a>
      </p>
    </div>
  );
}
