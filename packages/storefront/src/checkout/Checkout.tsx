import type { ShowFacts, ShowPage } from '@marquee/plugin-ticketing-common';
import { ErrorSummary } from '../components/ErrorSummary';
import { HoldClock } from '../components/HoldClock';
import { useLocale } from '../components/locale';
import { useAfterPress } from '../components/useAfterPress';
import { CheckoutProblem } from './CheckoutProblem';
import { ContactFields } from './ContactFields';
import { DiscountChoice } from './DiscountChoice';
import { NoHold } from './NoHold';
import { OpenOrder } from './OpenOrder';
import { OrderSummary } from './OrderSummary';
import { OrderTerms } from './OrderTerms';
import { PayButton } from './PayButton';
import { PaymentChoice } from './PaymentChoice';
import { payMethods } from './payMethods';
import { useCheckout } from './useCheckout';

/** The form beside what it books; one button that names the sum. */
export function Checkout(props: {
  facts: ShowFacts;
  performance: ShowPage['performances'][number];
  /** Whether single seats are chosen, or places counted. */
  seated: boolean;
}) {
  const { t } = useLocale();
  const { facts, performance, seated } = props;
  const checkout = useCheckout(facts, performance);
  const afterPress = useAfterPress();
  const { held, plan, pricing, seats, choices, problem } = checkout;
  if (held.loading) {
    return (
      <p role="status" className="skeleton-block skeleton-page">
        {t('loadingHold')}
      </p>
    );
  }
  if (held.open && !held.hold) {
    return <OpenOrder order={held.open} timeZone={facts.venue.timeZone} />;
  }
  if (!held.hold && held.lost.length === 0) {
    return (
      <NoHold
        performance={performance.id}
        seated={seated}
        problem={problem}
        onRetry={() => held.load()}
      />
    );
  }
  const now = Date.now() + held.clockOffset;
  const lines = pricing?.type === 'priced' ? pricing.lines : undefined;
  const total = pricing?.type === 'priced' ? pricing.total : 0;
  const methods = payMethods(facts, { performance, amount: total, now });
  return (
    <div className="checkout-columns">
      {held.hold && (
        <div className="clock-bar">
          <HoldClock
            hold={held.hold}
            clockOffset={held.clockOffset}
            timeZone={facts.venue.timeZone}
            labelled
            onExtend={held.extend}
            onExpire={held.expire}
          />
          <div role="alert">
            {held.notExtended && (
              <p className="banner banner-warning small">
                {t(`extend.${held.notExtended}`)}
              </p>
            )}
          </div>
        </div>
      )}
      <form
        noValidate
        onSubmit={event => {
          event.preventDefault();
          checkout.submit();
        }}
      >
        <ErrorSummary
          mistakes={[
            ...(pricing?.type === 'problems'
              ? [{ id: 'discounts', text: t('wrong.discounts') }]
              : []),
            ...checkout.wrong.map(field => ({
              id: field,
              text: t(`wrong.${field}`),
            })),
          ]}
          attempt={checkout.attempt}
        />
        {plan && seats && pricing && (
          <DiscountChoice
            facts={facts}
            performance={performance.id}
            plan={plan}
            seats={seats}
            discounts={choices.discounts}
            pricing={pricing}
            onChoose={discounts => checkout.choose({ discounts })}
          />
        )}
        <ContactFields
          form={checkout.form}
          wrong={checkout.wrong}
          onChange={checkout.change}
          onLeave={field => afterPress(() => checkout.check(field))}
        >
          {lines && held.hold && (
            <OrderTerms
              facts={facts}
              startsAt={performance.startsAt}
              tickets={lines}
              now={held.hold.now}
            />
          )}
        </ContactFields>
        {methods.length > 1 && (
          <PaymentChoice
            method={choices.method}
            methods={methods}
            onMethod={method => checkout.choose({ method })}
          />
        )}
        {/* Beside the button that was pressed: the head of the form may be out of sight. */}
        <CheckoutProblem problem={problem} performance={performance.id} />
        {checkout.planFailed && (
          <p className="banner banner-danger" role="alert">
            {t('planFailed')}{' '}
            <a href={`/checkout?performance=${performance.id}`}>
              {t('tryAgain')}
            </a>
          </p>
        )}
        <PayButton checkout={checkout} currency={facts.currency} />
        <p>
          <a href={`/performances/${performance.id}`}>
            {t(seated ? 'changeSeats' : 'changePlaces')}
          </a>
        </p>
      </form>
      <OrderSummary
        facts={facts}
        performance={performance}
        checkout={checkout}
      />
    </div>
  );
}
