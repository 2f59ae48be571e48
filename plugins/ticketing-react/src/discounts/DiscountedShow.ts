import type { Currency } from '@marquee/plugin-ticketing-common';

/** What of a show its discounts are chosen by. */
export interface DiscountedShow {
  currency: Currency;
  priceCategories: readonly { id: string; name: string }[];
  performances: readonly { id: string }[];
}
