import { useLocale } from '../components/locale';
import { SignInLink } from '../session/SignInLink';
import type { HoldProblem } from './HoldKeeper';
import { HoldRemedies } from './HoldRemedies';
import { usePicker } from './pickerContext';
import { useSeatName } from './useSeatName';

/** Says why seats could not be held, and offers the way on in one press. */
export function HoldNotice() {
  const { t } = useLocale();
  const { facts, performance, hold, keeper } = usePicker();
  const seatName = useSeatName();
  const { problem } = hold;
  const textOf = (of: HoldProblem) => {
    switch (of.type) {
      case 'taken':
        return t(of.asked > 1 ? 'groupTaken' : 'seatTaken', {
          seat: seatName(of.seats[0]),
        });
      case 'limit': {
        const max = of.max ?? facts.maxTicketsPerOrder;
        return of.have
          ? t('limitWithOrders', { max, have: of.have })
          : t('limit', { max });
      }
      case 'orphan':
        return t('orphan', { seat: of.seats.map(seatName).join('; ') });
      case 'companion':
        return t('companionAlone', { seat: seatName(of.seats[0]) });
      case 'not-on-sale':
        return t('notOnSale');
      case 'failed':
        return t('holdFailed');
      case 'expired':
        return t('holdExpired');
      case 'sign-in':
        return t('signInFirst');
      default:
        return of satisfies never;
    }
  };
  return (
    <div role="alert">
      {problem && (
        <div className="banner banner-danger">
          <p>{textOf(problem)}</p>
          <p className="actions">
            {problem.type === 'sign-in' && (
              <SignInLink
                className="button button-primary"
                path={`/performances/${performance.id}`}
              >
                {t('signIn')}
              </SignInLink>
            )}
            <HoldRemedies problem={problem} />
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
