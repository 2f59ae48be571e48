import { shareOf } from '../pricing/shareOf';

/** A fee as rules say it: a share of the price or, with `feeAmount`, the smaller of both. */
export interface FeeRule {
  /** 0 to 100. */
  feePercent: number;
  /** Per ticket, in the smallest unit of the show's currency. */
  feeAmount?: number;
}

/** What cancelling one ticket of this price costs; never more than the price. */
export function cancellationFee(rule: FeeRule, price: number): number {
  const { feePercent, feeAmount = Infinity } = rule;
  return Math.min(shareOf(price, feePercent), feeAmount);
}

/** Whether cancelling costs nothing, whatever the price. */
export function isFree(rule: FeeRule): boolean {
  return rule.feePercent === 0 || rule.feeAmount === 0;
}
