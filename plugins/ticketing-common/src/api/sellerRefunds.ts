import * as z from 'zod';
import { refundQuoteSchema, ticketIdsSchema } from './cancellations';
import { amountSchema } from './money';
import { refundSchema } from './refunds';
import { typedText } from './text';

/** Body of `POST /manage/orders/:order/refunds`; `policy`: less the fee that a buyer would pay. */
export const sellerRefundRequestSchema = z.strictObject({
  tickets: ticketIdsSchema,
  mode: z.enum(['full', 'policy']),
  /** What the seller was told goes back; another amount by now is a 409 `refund-changed`. */
  expectedRefund: amountSchema,
  reason: typedText(200).min(1),
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

/** Answer of `GET /manage/orders/:order/refunds/preview`. */
export const sellerRefundQuoteSchema = refundQuoteSchema;
/** What tickets would give back that the seller cancels. */
export type SellerRefundQuote = z.infer<typeof sellerRefundQuoteSchema>;

/** Answer of `POST /manage/orders/:order/refunds`: all refunds of the order, newest first. */
export const sellerRefundsSchema = z.strictObject({
  refunds: z.array(refundSchema),
});
/** All refunds of an order. */
export type SellerRefunds = z.infer<typeof sellerRefundsSchema>;
