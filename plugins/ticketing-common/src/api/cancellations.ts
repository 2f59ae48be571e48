import { z } from 'zod';
import { amountSchema } from './money';
import { refundAccountSchema } from './refunds';

const ticketIdsSchema = z.array(z.uuid()).min(1).max(20);

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

/** Body of `POST /manage/orders/:order/refunds`; `policy`: less the fee that a buyer would pay. */
export const sellerRefundRequestSchema = z.strictObject({
  tickets: ticketIdsSchema,
  mode: z.enum(['full', 'policy']),
  reason: z.string().trim().min(1).max(200),
});
/** Tickets that a seller cancels. */
export type SellerRefundRequest = z.infer<typeof sellerRefundRequestSchema>;

/** Query of `GET /manage/orders/:order/refunds/preview`; `tickets` are ids between commas. */
export const sellerRefundPreviewSchema = z.strictObject({
  tickets: z
    .string()
    .transform(ids => ids.split(','))
    .pipe(ticketIdsSchema),
  mode: sellerRefundRequestSchema.shape.mode,
});

/** Body of `POST /manage/performances/:performance/cancel`. */
export const callOffRequestSchema = z.strictObject({
  reason: z.string().trim().min(1).max(200),
});
/** Why a performance is called off. */
export type CallOffRequest = z.infer<typeof callOffRequestSchema>;

/** Answer of `GET /manage/performances/:performance/cancellation`. */
export const callOffSchema = z.strictObject({
  /** `running`: tickets are being cancelled or money is on its way back. */
  state: z.enum(['running', 'done']),
  reason: z.string(),
  /** Who called it off: an entity ref. */
  actor: z.string(),
  at: z.iso.datetime(),
  /** Orders whose tickets were, or are still to be, cancelled. */
  orders: z.number().int().min(0),
  /** Orders of them whose money is back. */
  done: z.number().int().min(0),
  /** The sum that goes back, in the smallest unit of the show's currency. */
  amount: amountSchema,
  /** Refunds that have not worked so far; at most 100. */
  failed: z.array(
    z.strictObject({
      order: z.string(),
      code: z.string(),
      refund: z.string(),
      amount: amountSchema,
      failure: z.string(),
    }),
  ),
});
/** How far the refunds of a performance are that was called off. */
export type CallOff = z.infer<typeof callOffSchema>;
