import { useLocale } from '../components/locale';
import { useSession } from '../session/SessionContext';
import { SignInLink } from '../session/SignInLink';

/** What can be done before the sale opens, so that no time is lost then. */
export function GetReady() {
  const { t } = useLocale();
  const { state, accountUrl } = useSession();
  const person = state.type === 'signed-in' ? state.person : undefined;
  const item = (done: boolean, text: string) => (
    <li>
      <span aria-hidden="true" className="state-icon">
        {done ? '✓' : '○'}
      </span>
      {text}
      <span className="visually-hidden">
        {`: ${t(done ? 'doneAlready' : 'stillToDo')}`}
      </span>
    </li>
  );
  return (
    <div className="get-ready">
      <h3>{t('getReady')}</h3>
      <ul>
        {item(person !== undefined, t('readySignedIn'))}
        {item(Boolean(person?.name && person.phone), t('readyContact'))}
      </ul>
      {state.type !== 'asking' && (
        <p className="actions">
          {!person && (
            <SignInLink className="button" path="/">
              {t('signIn')}
            </SignInLink>
          )}
          {person && !person.phone && (
            <a className="button" href={accountUrl}>
              {t('myAccount')}
            </a>
          )}
        </p>
      )}
    </div>
  );
}
