import type { ShowFacts, ShowPage } from '@marquee/plugin-ticketing-common';
import { useLocale } from '../components/locale';
import { usePerformanceTime } from '../components/usePerformanceTime';
import { usePlaceName } from '../components/usePlaceName';
import { useSeatMarks } from '../components/useSeatMarks';
import { PriceLines } from './PriceLines';
import type { CheckoutState } from './useCheckout';

/** What is about to be booked: show, day and hour, seats, prices, sum. */
export function OrderSummary(props: {
  facts: ShowFacts;
  performance: ShowPage['performances'][number];
  checkout: CheckoutState;
}) {
  const { t, money, date } = useLocale();
  const { facts, performance, checkout } = props;
  const { plan, pricing, seats = [] } = checkout;
  const { timeZone } = facts.venue;
  const timeOf = usePerformanceTime(timeZone);
  const placeName = usePlaceName();
  const marksOf = useSeatMarks(plan);
  const lines = pricing?.type === 'priced' ? pricing.lines : [];
  return (
    <aside className="summary" aria-labelledby="summary-title">
      <h2 id="summary-title">{t('yourTickets', { count: seats.length })}</h2>
      <p>
        <strong>{facts.title}</strong>
        <span className="block">
          {`${date(performance.startsAt, timeZone)} ${timeOf(performance)}`}
        </span>
        <span className="block muted">{facts.venue.name}</span>
      </p>
      <ul className="basket-seats">
        {plan &&
          seats.map(({ seat, category }, index) => {
            const discount = facts.discounts.find(
              ({ id }) => id === lines[index]?.discount,
            );
            const found = facts.priceCategories.find(
              ({ id }) => id === category,
            );
            return (
              <li key={seat}>
                <span>
                  {placeName(plan.placeOf(seat))}
                  <span className="muted block small">
                    {[found?.name, discount?.name].filter(Boolean).join(' · ')}
                  </span>
                  {marksOf(seat).map(mark => (
                    <span key={mark} className="block small">
                      {mark}
                    </span>
                  ))}
                </span>
                <strong>
                  {lines[index] && money(lines[index].price, facts.currency)}
                </strong>
              </li>
            );
          })}
      </ul>
      {pricing?.type === 'priced' && <PriceLines pricing={pricing} />}
    </aside>
  );
}
