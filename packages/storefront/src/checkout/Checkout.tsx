import type { ShowFacts, ShowPage } from '@marquee/plugin-ticketing-common';
import { useLocale } from '../components/locale';
import { ContactFields } from './ContactFields';
import { ErrorSummary } from './ErrorSummary';
import { NoHold } from './NoHold';
import { OrderSummary } from './OrderSummary';
import { useCheckout } from './useCheckout';

/** The form beside what it books; one button that names the sum. */
export function Checkout(props: {
  facts: ShowFacts;
  performance: ShowPage['performances'][number];
}) {
  const { t, money } = useLocale();
  const { facts, performance } = props;
  const checkout = useCheckout(performance);
  const { hold, phase, lost } = checkout;
  if (phase === 'loading') {
    return (
      <p role="status" className="skeleton-block">
        {t('loadingHold')}
      </p>
    );
  }
  if (!hold) {
    return (
      <NoHold performance={performance.id} checkout={checkout} lost={lost} />
    );
  }
  const busy = phase === 'sending';
  return (
    <div className="checkout-columns">
      <form
        noValidate
        onSubmit={event => {
          event.preventDefault();
          checkout.submit();
        }}
      >
        <ErrorSummary wrong={checkout.wrong} />
        <ContactFields
          form={checkout.form}
          wrong={checkout.wrong}
          onChange={checkout.change}
          onLeave={checkout.check}
        />
        {/* Beside the button that was pressed: the head of the form may be out of sight. */}
        <div role="alert">
          {checkout.problem && (
            <p className="banner banner-danger">{t(checkout.problem)}</p>
          )}
        </div>
        <button
          type="submit"
          className="button button-primary button-wide"
          aria-disabled={busy}
        >
          {busy
            ? t('goingToPay')
            : t('pay', { amount: money(hold.amount, hold.currency) })}
        </button>
        <p className="muted small">{t('payElsewhere')}</p>
        <p>
          <a href={`/performances/${performance.id}`}>{t('changeSeats')}</a>
        </p>
      </form>
      <OrderSummary
        facts={facts}
        performance={performance}
        checkout={checkout}
        hold={hold}
      />
    </div>
  );
}
