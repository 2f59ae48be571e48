import * as z from 'zod';
import { amountSchema } from './money';
import { typedText } from './text';

/** Body of `POST /manage/performances/:performance/cancel`. */
export const callOffRequestSchema = z.strictObject({
  reason: typedText(200).min(1),
});
/** Why a performance is called off. */
export type CallOffRequest = z.infer<typeof callOffRequestSchema>;

/** Answer of `GET /manage/performances/:performance/cancellation`. */
export const callOffSchema = z.strictObject({
  /** `running`: tickets are being cancelled or money is on its way back. */
  state: z.enum(['running', 'done']),
  reason: z.string(),
  /** Who called it off: an entity reference; null when the portal did not say. */
  actor: z.string().nullable(),
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
