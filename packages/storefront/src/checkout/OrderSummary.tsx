import type {
  Hold,
  PlanGeometry,
  ShowFacts,
  ShowPage,
} from '@marquee/plugin-ticketing-common';
import { useEffect, useState } from 'react';
import { HoldClock } from '../components/HoldClock';
import { useLocale } from '../components/locale';
import { SeatPlan } from '../seating/SeatPlan';
import type { CheckoutState } from './useCheckout';

/** What is about to be booked: show, day and hour, seats, prices, sum, time left. */
export function OrderSummary(props: {
  facts: ShowFacts;
  performance: ShowPage['performances'][number];
  hold: Hold;
  checkout: CheckoutState;
}) {
  const { t, money, dateTime } = useLocale();
  const { facts, performance, hold, checkout } = props;
  const { client } = checkout;
  const [plan, setPlan] = useState<SeatPlan>();
  useEffect(() => {
    const show = (geometry: PlanGeometry) => setPlan(new SeatPlan(geometry));
    // Without the plan, only the names of the seats are missing.
    client.getPlan(performance.plan).then(show, () => undefined);
  }, [client, performance.plan]);

  const priceOf = (seat: number) => {
    const id = plan?.categoryOf(seat);
    return facts.priceCategories.find(category => category.id === id);
  };
  return (
    <aside className="summary" aria-labelledby="summary-title">
      <h2 id="summary-title">{t('yourSeats', { count: hold.seats.length })}</h2>
      <HoldClock
        hold={hold}
        clockOffset={checkout.clockOffset}
        onExtend={checkout.extend}
        onExpire={checkout.expire}
      />
      <p>
        <strong>{facts.title}</strong>
        <span className="block">
          {dateTime(performance.startsAt, facts.venue.timeZone)}
        </span>
        <span className="block muted">{facts.venue.name}</span>
      </p>
      <ul className="basket-seats">
        {plan &&
          hold.seats.map(seat => (
            <li key={seat}>
              <span>
                {t('seatName', plan.placeOf(seat))}
                <span className="muted block small">{priceOf(seat)?.name}</span>
              </span>
              <strong>
                {money(priceOf(seat)?.price ?? 0, facts.currency)}
              </strong>
            </li>
          ))}
      </ul>
      <p className="total">
        <span>{t('total')}</span>
        <strong>{money(hold.amount, hold.currency)}</strong>
      </p>
    </aside>
  );
}
