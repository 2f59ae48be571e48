import { FeeRule, isFree } from './cancellationFee';
import { CancellationSchedule } from './cancellationSchedule';

/**
 * Which rule a fee comes from: `grace`, the time after booking in which
 * cancelling is free, or `d-<n>`, the step from n days before the performance.
 */
export type CancellationRuleId = 'grace' | `d-${number}`;

/** What cancelling costs at some moment. */
export interface CancellationCharge extends FeeRule {
  rule: CancellationRuleId;
  bookingFeeRefunded: boolean;
}

/**
 * What cancelling costs at a moment, in ms since 1970; undefined when it is too
 * late. Before the booking counts as at the booking, for clocks may step back.
 */
export function chargeAt(
  schedule: CancellationSchedule,
  moment: number,
): CancellationCharge | undefined {
  const { bookedAt, deadline, steps, graceUntil, bookingFeeUntil } = schedule;
  const now = Math.max(moment, bookedAt);
  const step = steps.find(({ until }) => now < until);
  if (!step || now >= deadline) return undefined;

  const grace = now < graceUntil && !isFree(step);
  return {
    rule: grace ? 'grace' : `d-${step.daysBefore}`,
    feePercent: grace ? 0 : step.feePercent,
    ...(!grace &&
      step.feeAmount !== undefined && { feeAmount: step.feeAmount }),
    bookingFeeRefunded:
      bookingFeeUntil === 'while-free'
        ? grace || isFree(step)
        : now < bookingFeeUntil,
  };
}
