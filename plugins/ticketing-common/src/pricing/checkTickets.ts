import type { PriceCategory } from '../api/show';
import type { Discount } from './discount';

/** A ticket that a buyer wants. */
export interface WantedTicket {
  /** Id of its price category. */
  category: string;
  /** Id of the discount that the buyer claims; absent: none. */
  discount?: string;
}

/** Why tickets cannot be sold like that. `ticket` is the place in the list, from 0. */
export type PricingProblem =
  | { type: 'unknown-category'; ticket: number; category: string }
  | { type: 'unknown-discount'; ticket: number; discount: string }
  | { type: 'not-for-category'; ticket: number; discount: string }
  | { type: 'not-for-performance'; ticket: number; discount: string }
  | { type: 'too-many'; discount: string; count: number; max: number };

/** Finds everything that stands against selling tickets with these discounts. */
export function checkTickets(options: {
  categories: readonly Pick<PriceCategory, 'id'>[];
  discounts: readonly Discount[];
  performance: string;
  tickets: readonly WantedTicket[];
}): PricingProblem[] {
  const { discounts, tickets } = options;
  return [
    ...tickets.flatMap((wanted, ticket) =>
      checkTicket(options, wanted, ticket),
    ),
    ...discounts.flatMap(({ id, perOrderMax: max = Infinity }) => {
      const count = tickets.filter(({ discount }) => discount === id).length;
      return count > max
        ? [{ type: 'too-many' as const, discount: id, count, max }]
        : [];
    }),
  ];
}

function checkTicket(
  offer: {
    categories: readonly Pick<PriceCategory, 'id'>[];
    discounts: readonly Discount[];
    performance: string;
  },
  wanted: WantedTicket,
  ticket: number,
): PricingProblem[] {
  const { category, discount } = wanted;
  if (!offer.categories.some(({ id }) => id === category)) {
    return [{ type: 'unknown-category', ticket, category }];
  }
  if (discount === undefined) return [];
  const found = offer.discounts.find(({ id }) => id === discount);
  if (!found) return [{ type: 'unknown-discount', ticket, discount }];
  if (found.categories?.includes(category) === false) {
    return [{ type: 'not-for-category', ticket, discount }];
  }
  if (found.performances?.includes(offer.performance) === false) {
    return [{ type: 'not-for-performance', ticket, discount }];
  }
  return [];
}
