import type { Discount } from './discount';
import { shareOf } from './shareOf';

/**
 * Price of a ticket with a discount, in the smallest unit of its currency; never
 * negative, and never more than the list price.
 */
export function discountedPrice(
  list: number,
  { kind, value }: Pick<Discount, 'kind' | 'value'>,
): number {
  switch (kind) {
    case 'percent':
      return shareOf(list, 100 - value);
    case 'amount':
      return Math.max(0, list - value);
    case 'fixed-price':
      return Math.min(list, value);
    default:
      throw new Error(`Unknown kind of discount ${kind satisfies never}`);
  }
}
