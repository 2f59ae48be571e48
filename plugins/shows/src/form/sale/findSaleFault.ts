import {
  cancellationPolicySchema,
  discountSchema,
  findSaleFaults,
  opensTooLate,
} from '@marquee/plugin-ticketing-common';
import type { SaleValue } from './SaleValue';
import type { SoldShow } from './soldShow';

/** Why a show cannot be sold by some rules; `rules` and `discounts` say more on their own fields. */
export type OpenSaleFault = 'opens' | 'fee' | 'never' | 'rules' | 'discounts';

/** What keeps a show from being sold by these rules, if anything. */
export function findSaleFault(
  { typed, sale, context }: SaleValue,
  { performances, priceCategories }: SoldShow,
): OpenSaleFault | undefined {
  if (typed.opens && !sale.opensAt) return 'opens';
  if (typed.bookingFee === undefined) return 'fee';
  if (!cancellationPolicySchema.safeParse(typed.cancellation).success) {
    return 'rules';
  }
  const { discounts } = typed;
  const faults = findSaleFaults({
    currency: context.currency,
    cancellation: typed.cancellation,
    discounts,
    priceCategories,
    performances,
  });
  if (
    faults.length > 0 ||
    discounts.some(it => !discountSchema.safeParse(it).success)
  ) {
    return 'discounts';
  }
  // Dates are asked for on their own field.
  if (performances.length === 0) return undefined;
  return opensTooLate({ sale, performances }) ? 'never' : undefined;
}
