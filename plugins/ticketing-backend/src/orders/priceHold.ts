import { InputError } from '@backstage/errors';
import {
  OrderRequest,
  PricedTicket,
  priceTickets,
  PricingProblem,
} from '@marquee/plugin-ticketing-common';
import { Offer } from '../sales/Catalogue';

/**
 * What the seats of a hold cost with the discounts that the buyer claims, by seat.
 *
 * @param options.seats - in ascending order
 * @throws InputError when a discount is for other seats, other tickets or nobody
 */
export function priceHold(
  { facts, plan }: Offer,
  options: {
    seats: readonly number[];
    performance: string;
    tickets: NonNullable<OrderRequest['tickets']>;
  },
): PricedTicket[] {
  const { seats, performance, tickets } = options;
  const stray = tickets.find(({ seat }) => !seats.includes(seat));
  if (stray) throw new InputError(`tickets: seat ${stray.seat} is not held`);
  const pricing = priceTickets({
    categories: facts.priceCategories,
    discounts: facts.discounts,
    bookingFee: facts.bookingFee,
    currency: facts.currency,
    performance,
    tickets: seats.map(seat => ({
      category: plan.categories[plan.seats.category[seat]],
      discount: tickets.find(other => other.seat === seat)?.discount,
    })),
  });
  if (pricing.type === 'priced') return pricing.lines;
  throw new InputError(`tickets: ${describe(pricing.problems[0])}`);
}

function describe(problem: PricingProblem): string {
  switch (problem.type) {
    case 'unknown-category':
      return `category '${problem.category}' has no price`;
    case 'unknown-discount':
      return `there is no discount '${problem.discount}'`;
    case 'not-for-category':
      return `discount '${problem.discount}' is for other price categories`;
    case 'not-for-performance':
      return `discount '${problem.discount}' is for other performances`;
    case 'too-many':
      return `discount '${problem.discount}' is for at most ${problem.max} tickets`;
    default:
      return problem satisfies never;
  }
}
