import * as z from 'zod';
import { MAX_SEATS } from '../seating/parseSeatingPlan';
import { seatIndexSchema } from './seats';
import { typedText } from './text';

/** Body of `PUT /manage/performances/:performance/blocked`: seats to take off the sale. */
export const blockRequestSchema = z.strictObject({
  seats: z.array(seatIndexSchema).min(1).max(MAX_SEATS),
  /** For the seller alone. */
  reason: typedText(200).default(''),
});
/** Seats to take off the sale. */
export type BlockRequest = z.output<typeof blockRequestSchema>;

/** Body of `DELETE /manage/performances/:performance/blocked`: seats to put back on sale. */
export const unblockRequestSchema = blockRequestSchema.pick({ seats: true });

/** Seats of a performance that are off the sale. */
export const blockedSeatsSchema = z.strictObject({
  blocked: z.array(
    z.strictObject({ seat: seatIndexSchema, reason: z.string() }),
  ),
  /** Seats that stay as they are, since somebody holds or owns them. */
  refused: z
    .array(
      z.strictObject({
        seat: seatIndexSchema,
        state: z.enum(['held', 'sold']),
      }),
    )
    .default([]),
});
/** Seats of a performance that are off the sale. */
export type BlockedSeats = z.output<typeof blockedSeatsSchema>;
