import {
  type Discount,
  type PayMethod,
  payMethodSchema,
  priceTickets,
  type Pricing,
  type ShowFacts,
} from '@marquee/plugin-ticketing-common';
import * as z from 'zod';

/** What a buyer chooses besides seats. */
export interface OrderChoices {
  method: PayMethod;
  /** Ids of discounts by seat index; seats that are not named have none. */
  discounts: Record<number, string>;
}

/** What goes without saying. */
export const NO_CHOICES: OrderChoices = { method: 'card', discounts: {} };

const PREFIX = 'marquee.choices.';
const keptSchema = z.object({
  method: payMethodSchema,
  discounts: z.record(z.string(), z.string()),
});

/** What was chosen for a performance in this tab before a reload. */
export function readChoices(
  storage: Storage,
  performance: string,
): OrderChoices {
  try {
    const text = storage.getItem(`${PREFIX}${performance}`) ?? '';
    return keptSchema.parse(JSON.parse(text));
  } catch {
    // Nothing kept, or by another version of this page.
    return NO_CHOICES;
  }
}

/** Keeps what was chosen for this tab. */
export function keepChoices(
  storage: Storage,
  performance: string,
  choices: OrderChoices,
): void {
  storage.setItem(`${PREFIX}${performance}`, JSON.stringify(choices));
}

/** A seat that is about to be bought. */
export interface PricedSeat {
  seat: number;
  /** Id of its price category. */
  category: string;
}

/** Discounts that a ticket may have. */
export function discountsFor(
  facts: Pick<ShowFacts, 'discounts'>,
  { category, performance }: { category: string; performance: string },
): Discount[] {
  return facts.discounts.filter(
    ({ categories, performances }) =>
      (!categories || categories.includes(category)) &&
      (!performances || performances.includes(performance)),
  );
}

/** What seats cost with the discounts that are chosen for them. */
export function priceSeats(
  facts: ShowFacts,
  options: {
    performance: string;
    seats: readonly PricedSeat[];
    discounts: OrderChoices['discounts'];
  },
): Pricing {
  const { performance, seats, discounts } = options;
  return priceTickets({
    categories: facts.priceCategories,
    discounts: facts.discounts,
    bookingFee: facts.bookingFee,
    currency: facts.currency,
    performance,
    tickets: seats.map(({ seat, category }) => ({
      category,
      discount: discounts[seat],
    })),
  });
}
