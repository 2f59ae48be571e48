import { useLocale } from '../components/locale';
import type { CheckoutState } from './useCheckout';

/**
 * The way to the payment; its name says the act and the sum. Once the time is over,
 * the seats can be taken again in its place, and all that was filled in stays.
 */
export function PayButton(props: {
  checkout: CheckoutState;
  currency: string;
}) {
  const { t, money } = useLocale();
  const { checkout, currency } = props;
  const { held, pricing, sending, choices } = checkout;
  if (!held.hold) {
    return (
      <div role="alert">
        <p className="banner banner-warning">{t('holdExpired')}</p>
        <button
          type="button"
          className="button button-primary button-wide"
          onClick={held.takeAgain}
        >
          {t('takeAgain')}
        </button>
      </div>
    );
  }
  const total = pricing?.type === 'priced' ? pricing.total : undefined;
  const name = () => {
    if (sending) return t('goingToPay');
    if (total === undefined) return t('payPlain');
    if (total === 0) return t('bookFree');
    return t(choices.method === 'card' ? 'pay' : 'payByDeposit', {
      amount: money(total, currency),
    });
  };
  return (
    <>
      <button
        type="submit"
        className="button button-primary button-wide"
        aria-disabled={sending}
      >
        {name()}
      </button>
      {total !== 0 && <p className="muted small">{t('payElsewhere')}</p>}
    </>
  );
}
