import * as z from 'zod';
import { amountSchema } from './money';

/** Answer of `GET /manage/standing`: what is sold, by which a seller's changes are judged. */
export const standingSchema = z.strictObject({
  performances: z.array(
    z.strictObject({
      performance: z.string(),
      /** Orders that are paid or may still be. */
      orders: z.number().int(),
      /** Tickets of these. */
      tickets: z.number().int(),
      /** Whether there ever was an order, which keeps the performance in the books. */
      ordered: z.boolean(),
      /** What sold tickets were paid with, in the smallest unit; absent from older box offices, as the next. */
      amount: amountSchema.optional(),
      /** Whether it was called off. */
      calledOff: z.boolean().optional(),
    }),
  ),
});
/** What is sold of each performance. */
export type Standing = z.output<typeof standingSchema>;
