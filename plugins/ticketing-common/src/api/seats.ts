import * as z from 'zod';

/** Place of a seat in the seating plan's fixed order; 0-based. */
export const seatIndexSchema = z.number().int().min(0).max(999_999);

/**
 * All seats of a performance at one moment.
 *
 * `states` is base64 of two bits a seat, four seats a byte, first seat in the
 * lowest bits. `version` orders snapshots and deltas of one `epoch`; a new epoch
 * (the seat store was rebuilt) makes every older version void.
 */
export const seatSnapshotSchema = z.object({
  epoch: z.string(),
  version: z.number().int().min(0),
  seatCount: z.number().int().min(0),
  states: z.string(),
});
/** All seats of a performance at one moment. */
export type SeatSnapshot = z.infer<typeof seatSnapshotSchema>;

/**
 * Changes after `version - changes` of the same epoch, sent as server-sent
 * event `seats` with id `<epoch>:<version>`. Each change is `[seatIndex, code]`.
 */
export const seatDeltaSchema = z.object({
  epoch: z.string(),
  version: z.number().int().min(0),
  changes: z.array(z.tuple([seatIndexSchema, z.number().int().min(0).max(3)])),
});
/** Changes of seats, as live updates carry them. */
export type SeatDelta = z.infer<typeof seatDeltaSchema>;
