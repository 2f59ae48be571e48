import * as z from 'zod';
import { clockTimeSchema } from './clockTime';

/** When tickets are sold. */
export const saleSchema = z.strictObject({
  /** When sales begin; absent: at once. */
  opensAt: z.iso.datetime().optional(),
  /** Sales of a performance close so many minutes before it begins; 0: when it begins, or the entry of a slot ends. */
  closesMinutesBefore: z
    .number()
    .int()
    .min(0)
    .max(60 * 24 * 365)
    .default(0),
});
/** When tickets are sold. */
export type Sale = z.output<typeof saleSchema>;

/** When seats of cancelled tickets go back on sale: at once, or at the next `at` on the venue's clocks. */
export const resaleSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('at-once') }),
  z.strictObject({ type: z.literal('daily'), at: clockTimeSchema }),
]);
/** When seats of cancelled tickets go back on sale. */
export type Resale = z.output<typeof resaleSchema>;
