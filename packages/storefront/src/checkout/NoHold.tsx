import { useLocale } from '../components/locale';
import { CheckoutProblem } from './CheckoutProblem';
import type { CheckoutState } from './useCheckout';

/** When there is nothing to book: the time is over, or no seats were chosen. */
export function NoHold(props: {
  performance: string;
  lost: number[];
  checkout: Pick<CheckoutState, 'takeAgain' | 'problem'>;
}) {
  const { t } = useLocale();
  const { lost, checkout } = props;
  const expired = lost.length > 0;
  if (checkout.problem === 'signInAgain') {
    return (
      <CheckoutProblem
        problem={checkout.problem}
        performance={props.performance}
      />
    );
  }
  const text = checkout.problem ?? (expired ? 'holdExpired' : 'noHold');
  return (
    <div className="notice" role="alert">
      <p>{t(text)}</p>
      <p className="actions">
        {expired && (
          <button
            type="button"
            className="button button-primary"
            onClick={checkout.takeAgain}
          >
            {t('takeAgain')}
          </button>
        )}
        <a
          className={expired ? 'button' : 'button button-primary'}
          href={`/performances/${props.performance}`}
        >
          {t('chooseSeats')}
        </a>
      </p>
    </div>
  );
}
