import type { Pricing, ShowFacts } from '@marquee/plugin-ticketing-common';
import { discountedPrice } from '@marquee/plugin-ticketing-common';
import { useLocale } from '../components/locale';
import { usePlaceName } from '../components/usePlaceName';
import type { SeatPlan } from '../seating/SeatPlan';
import {
  discountsFor,
  type OrderChoices,
  type PricedSeat,
} from './orderChoices';

/** Which ticket has which discount, with what is to be shown at the door. */
export function DiscountChoice(props: {
  facts: ShowFacts;
  performance: string;
  plan: SeatPlan;
  seats: readonly PricedSeat[];
  discounts: OrderChoices['discounts'];
  pricing: Pricing;
  onChoose(discounts: OrderChoices['discounts']): void;
}) {
  const { t, money } = useLocale();
  const placeName = usePlaceName();
  const { facts, performance, plan, seats, discounts, pricing } = props;
  const problems = pricing.type === 'problems' ? pricing.problems : [];
  const offered = seats.map(({ seat, category }) => ({
    seat,
    category: facts.priceCategories.find(({ id }) => id === category),
    offers: discountsFor(facts, { category, performance }),
  }));
  if (offered.every(({ offers }) => offers.length === 0)) return null;
  const choose = (seat: number, discount: string) => {
    const { [seat]: _, ...others } = discounts;
    props.onChoose(discount ? { ...others, [seat]: discount } : others);
  };
  return (
    <fieldset id="discounts" tabIndex={-1}>
      <legend>{t('ticketTypes')}</legend>
      {problems.map(problem =>
        problem.type === 'too-many' ? (
          <p key={problem.discount} className="field-error">
            {t('tooManyOf', {
              name: facts.discounts.find(({ id }) => id === problem.discount)!
                .name,
              max: problem.max,
            })}
          </p>
        ) : null,
      )}
      {offered.map(({ seat, category, offers }) => {
        if (!category || offers.length === 0) return null;
        const chosen = offers.find(({ id }) => id === discounts[seat]);
        const fieldId = `discount-${seat}`;
        return (
          <div key={seat} className="field">
            <label htmlFor={fieldId}>
              {`${placeName(plan.placeOf(seat))} · ${category.name}`}
            </label>
            <select
              id={fieldId}
              value={chosen?.id ?? ''}
              aria-describedby={chosen?.proof ? `${fieldId}-proof` : undefined}
              onChange={event => choose(seat, event.target.value)}
            >
              <option value="">
                {t('noDiscount', {
                  price: money(category.price, facts.currency),
                })}
              </option>
              {offers.map(discount => (
                <option key={discount.id} value={discount.id}>
                  {t('withDiscount', {
                    name: discount.name,
                    price: money(
                      discountedPrice(category.price, discount),
                      facts.currency,
                    ),
                  })}
                </option>
              ))}
            </select>
            {chosen?.proof && (
              <p id={`${fieldId}-proof`} className="muted small">
                {t('proofAtDoor', { proof: chosen.proof })}
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
