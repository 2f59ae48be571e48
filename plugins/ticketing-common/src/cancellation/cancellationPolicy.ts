import * as z from 'zod';
import { amountSchema } from '../api/money';
import { clockTimeSchema } from '../sale/clockTime';
import { checkCustomCancellation } from './checkCustomCancellation';

/** Time from the booking on: a number of hours, or the day of booking (0) and so many calendar days after it. */
export const bookingWindowSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('hours'),
    hours: z.number().int().min(1).max(720),
  }),
  z.strictObject({
    type: z.literal('days'),
    days: z.number().int().min(0).max(365),
  }),
]);
/** Time from the booking on. */
export type BookingWindow = z.output<typeof bookingWindowSchema>;

/**
 * What a cancelled ticket costs on each day that is at least `daysBefore`
 * calendar days before the performance (0: on its day).
 */
export const cancellationStepSchema = z.strictObject({
  daysBefore: z.number().int().min(0).max(365),
  /** Share of the ticket's price. With `feeAmount`: the most that the amount may be. */
  feePercent: z.number().int().min(0).max(100).default(100),
  /** Amount per ticket, in the smallest unit of the show's currency. */
  feeAmount: amountSchema.optional(),
});
/** What a cancelled ticket costs from some day on. */
export type CancellationStep = z.output<typeof cancellationStepSchema>;

/** Cancelling costs nothing within `window`, while there are at least `daysBefore` days to go. */
export const gracePeriodSchema = z.strictObject({
  window: bookingWindowSchema,
  daysBefore: z.number().int().min(0).max(365),
});
/** A time in which cancelling costs nothing. */
export type GracePeriod = z.output<typeof gracePeriodSchema>;

/** Until when buyers may cancel; never later than the begin of the performance. */
export const cancellationDeadlineSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('start') }),
  z.strictObject({
    type: z.literal('clock'),
    /** Calendar days before the performance. */
    daysBefore: z.number().int().min(0).max(365),
    /** On the venue's clocks. */
    at: clockTimeSchema,
    /** Instead of `at` when that day is a Saturday. */
    atOnSaturday: clockTimeSchema.optional(),
  }),
]);
/** Until when buyers may cancel. */
export type DeadlineRule = z.output<typeof cancellationDeadlineSchema>;

/** When the booking fee goes back too; `while-free`: as long as cancelling costs nothing. */
export const bookingFeeRefundSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('always') }),
  z.strictObject({ type: z.literal('while-free') }),
  z.strictObject({ type: z.literal('within'), window: bookingWindowSchema }),
  z.strictObject({ type: z.literal('never') }),
]);
/** When the booking fee goes back too. */
export type BookingFeeRefund = z.output<typeof bookingFeeRefundSchema>;

/** A seller's own rules. On days that no step covers, nobody can cancel. */
export const customCancellationSchema = z
  .strictObject({
    type: z.literal('custom'),
    steps: z.array(cancellationStepSchema).min(1).max(20),
    grace: gracePeriodSchema.optional(),
    deadline: cancellationDeadlineSchema.default({ type: 'start' }),
    bookingFee: bookingFeeRefundSchema.default({ type: 'while-free' }),
  })
  .superRefine(checkCustomCancellation);
/** A seller's own rules. */
export type CustomCancellation = z.output<typeof customCancellationSchema>;

/**
 * What a buyer pays for cancelling. `standard`: the Korean consumer standard;
 * `nol`: as the largest Korean agency does it, in won; `none`: no fees, either
 * until the performance begins or because nobody can cancel.
 */
export const cancellationPolicySchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('standard') }),
  z.strictObject({
    type: z.literal('nol'),
    /** Plays and exhibitions have half the fee per ticket. */
    tariff: z.enum(['concert', 'play']).default('concert'),
  }),
  customCancellationSchema,
  z.strictObject({
    type: z.literal('none'),
    cancellable: z.enum(['until-start', 'never']),
  }),
]);
/** What a buyer pays for cancelling. */
export type CancellationPolicy = z.output<typeof cancellationPolicySchema>;
