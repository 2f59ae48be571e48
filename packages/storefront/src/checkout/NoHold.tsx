import { useLocale } from '../components/locale';
import { CheckoutProblem } from './CheckoutProblem';
import type { Problem } from './problemOf';

/** When there is nothing to book: no seats are held, or they are gone. */
export function NoHold(props: {
  performance: string;
  /** Whether single seats are chosen, or places counted. */
  seated: boolean;
  problem?: Problem;
  onRetry(): void;
}) {
  const { t } = useLocale();
  const { problem, performance, seated, onRetry } = props;
  if (problem?.text === 'signInAgain')
    return <CheckoutProblem problem={problem} performance={performance} />;
  if (problem?.text === 'orderFailed')
    return (
      <div className="notice" role="alert">
        <p>{t('holdUnknown')}</p>
        <button
          type="button"
          className="button button-primary"
          onClick={onRetry}
        >
          {t('tryAgain')}
        </button>
      </div>
    );
  return (
    <div className="notice" role="alert">
      <p>
        {t(problem?.text ?? (seated ? 'noHold' : 'noPlaces'), problem?.values)}
      </p>
      <p className="actions">
        <a
          className="button button-primary"
          href={`/performances/${performance}`}
        >
          {t(seated ? 'chooseSeats' : 'choosePlaces')}
        </a>
      </p>
    </div>
  );
}
