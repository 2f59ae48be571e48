import * as z from 'zod';
import { amountSchema, currencySchema } from './money';
import { refundAccountSchema } from './refunds';

/** What cancelling costs from one instant until another. */
export const cancellationTermSchema = z.object({
  /** ISO 8601, inclusive. */
  from: z.iso.datetime(),
  /** ISO 8601, exclusive. */
  until: z.iso.datetime(),
  /** `grace`, or `d-<n>`: the step from n days before the performance. */
  rule: z.templateLiteral(['d-', z.number().int()]).or(z.literal('grace')),
  feePercent: z.number().int(),
  feeAmount: amountSchema.optional(),
  bookingFeeRefunded: z.boolean(),
});

/** What tickets give back at a moment. */
export const refundQuoteSchema = z.object({
  currency: currencySchema,
  /** What goes back, and what of the prices is kept. */
  refund: amountSchema,
  fee: amountSchema,
  lines: z.array(
    z.object({
      /** Id of the ticket. */
      ticket: z.string(),
      price: amountSchema,
      fee: amountSchema,
      bookingFeeRefund: amountSchema,
      refund: amountSchema,
      /** Where the fee comes from; `unpaid`: nothing was paid yet. */
      rule: z.string(),
    }),
  ),
});

/** Answer of `POST /orders/:order/cancellations/preview`. */
export const cancellationPreviewSchema = refundQuoteSchema.extend({
  /** Whether an account has to be named that the money goes to. */
  accountNeeded: z.boolean(),
  /** What it costs now and later; empty for what was not paid. */
  terms: z.array(cancellationTermSchema),
});
/** What cancelling would give back at this moment, and later. */
export type CancellationPreview = z.infer<typeof cancellationPreviewSchema>;

/** Ids of some tickets of one order. */
export const ticketIdsSchema = z.array(z.uuid()).min(1).max(20);

/** Body of `POST /orders/:order/cancellations/preview`. */
export const cancellationPreviewRequestSchema = z.strictObject({
  tickets: ticketIdsSchema,
});
/** Tickets that a buyer thinks of cancelling. */
export type CancellationPreviewRequest = z.infer<
  typeof cancellationPreviewRequestSchema
>;

/** Body of `POST /orders/:order/cancellations`. */
export const cancellationRequestSchema = z.strictObject({
  tickets: ticketIdsSchema,
  /** What the buyer was told to get back; another amount by now is a 409 `refund-changed`. */
  expectedRefund: amountSchema,
  /** Where the money goes; for orders that were paid by a deposit. */
  account: refundAccountSchema.optional(),
});
/** Tickets that a buyer cancels. */
export type CancellationRequest = z.infer<typeof cancellationRequestSchema>;
