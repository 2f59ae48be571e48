import type {
  PriceCategory,
  ShowFacts,
} from '@marquee/plugin-ticketing-common';

/**
 * What a ticket of a category costs in the end, fee and all, in the smallest unit of the
 * show's currency; 0 while the category is not known.
 */
export function ticketPrice(
  { bookingFee }: Pick<ShowFacts, 'bookingFee'>,
  category: Pick<PriceCategory, 'price'> | undefined,
): number {
  return category ? category.price + bookingFee : 0;
}
