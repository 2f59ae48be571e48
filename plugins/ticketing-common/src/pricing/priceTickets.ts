import type { Currency } from '../api/money';
import type { PriceCategory } from '../api/show';
import { checkTickets, PricingProblem, WantedTicket } from './checkTickets';
import type { Discount } from './discount';
import { discountedPrice } from './discountedPrice';

/** What one ticket costs, in the smallest unit of the currency. */
export interface PricedTicket extends WantedTicket {
  /** Price of the category. */
  list: number;
  /** What is paid for the ticket, after the discount. */
  price: number;
  /** Paid on top of the price. */
  bookingFee: number;
}

/** What tickets cost together, or why they cannot be sold like that. */
export type Pricing =
  | {
      type: 'priced';
      currency: Currency;
      /** In the order of the tickets. */
      lines: PricedTicket[];
      /** Sum of the prices. */
      subtotal: number;
      /** Sum of the booking fees. */
      fees: number;
      total: number;
    }
  | { type: 'problems'; problems: PricingProblem[] };

/** Prices tickets of one performance; each has at most one discount. */
export function priceTickets(options: {
  categories: readonly Pick<PriceCategory, 'id' | 'price'>[];
  discounts: readonly Discount[];
  /** Per ticket. */
  bookingFee: number;
  currency: Currency;
  /** Id of the performance. */
  performance: string;
  tickets: readonly WantedTicket[];
}): Pricing {
  const { categories, discounts, bookingFee, currency, tickets } = options;
  const problems = checkTickets(options);
  if (problems.length > 0) return { type: 'problems', problems };

  const lines = tickets.map(ticket => {
    const list = categories.find(({ id }) => id === ticket.category)!.price;
    const discount = discounts.find(({ id }) => id === ticket.discount);
    const price = discount ? discountedPrice(list, discount) : list;
    return { ...ticket, list, price, bookingFee };
  });
  const subtotal = lines.reduce((sum, { price }) => sum + price, 0);
  const fees = bookingFee * lines.length;
  return {
    type: 'priced',
    currency,
    lines,
    subtotal,
    fees,
    total: subtotal + fees,
  };
}
