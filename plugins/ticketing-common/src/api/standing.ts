import { z } from 'zod';

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
    }),
  ),
});
/** What is sold of each performance. */
export type Standing = z.output<typeof standingSchema>;
