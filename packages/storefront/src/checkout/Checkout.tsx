import type { ShowFacts, ShowPage } from '@marquee/plugin-ticketing-common';
import { ErrorSummary } from '../components/ErrorSummary';
import { useLocale } from '../components/locale';
import { CheckoutProblem } from './CheckoutProblem';
import { ContactFields } from './ContactFields';
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
        <ErrorSummary
          mistakes={checkout.wrong.map(field => ({
            id: field,
            text: t(`wrong.${field}`),
          }))}
          attempt={checkout.attempt}
        />
        <ContactFields
          form={checkout.form}
          wrong={checkout.wrong}
          onChange={checkout.change}
          onLeave={checkout.check}
        />
        {/* Beside the button that was pressed: the head of the form may be out of sight. */}
        <CheckoutProblem
          problem={checkout.problem}
          performance={performance.id}
        />
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
