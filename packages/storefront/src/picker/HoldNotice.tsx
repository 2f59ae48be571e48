import { useLocale } from '../components/locale';
import { SignInLink } from '../session/SignInLink';
import { usePicker } from './pickerContext';
import { useSeatName } from './useSeatName';

/** Says why seats could not be held, and offers the way on in one press. */
export function HoldNotice() {
  const { t } = useLocale();
  const { facts, performance, hold, keeper, suggested } = usePicker();
  const seatName = useSeatName();
  const { problem } = hold;
  const text = () => {
    switch (problem?.type) {
      case undefined:
        return undefined;
      case 'taken':
        return problem.asked > 1
          ? t('groupTaken', { seat: seatName(problem.seats[0]) })
          : t('seatTaken', { seat: seatName(problem.seats[0]) });
      case 'limit':
        return t('limit', { max: facts.maxTicketsPerOrder });
      case 'not-on-sale':
        return t('notOnSale');
      case 'failed':
        return t('holdFailed');
      case 'expired':
        return t('holdExpired');
      case 'sign-in':
        return t('signInFirst');
      default:
        problem satisfies never;
        return undefined;
    }
  };
  const message = text();
  const group = problem?.type === 'taken' && problem.asked > 1;
  return (
    <div role="alert">
      {message && (
        <div className="banner banner-danger">
          <p>{message}</p>
          <p className="actions">
            {problem?.type === 'expired' && (
              <button
                type="button"
                className="button button-primary"
                onClick={() => keeper.want(problem.seats)}
              >
                {t('takeAgain')}
              </button>
            )}
            {problem?.type === 'sign-in' && (
              <SignInLink
                className="button button-primary"
                path={`/performances/${performance.id}`}
              >
                {t('signIn')}
              </SignInLink>
            )}
            {group && suggested.length > 0 && (
              <button
                type="button"
                className="button button-primary"
                onClick={() => keeper.want([...hold.wanted, ...suggested])}
              >
                {t('takeTogether', {
                  n: suggested.length,
                  seat: seatName(suggested[0]),
                })}
              </button>
            )}
            {!group &&
              suggested.map(seat => (
                <button
                  key={seat}
                  type="button"
                  className="button"
                  onClick={() => keeper.toggle(seat)}
                >
                  {seatName(seat)}
                </button>
              ))}
            <button
              type="button"
              className="button button-quiet"
              onClick={() => keeper.dismiss()}
            >
              {t('close')}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}
