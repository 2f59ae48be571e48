import * as z from 'zod';
import type { Moves } from './moves';

/**
 * `requested`: tickets are void, the company is to be asked. `pending`: it was, and
 * the money is on its way. `failed`: it did not work, and is tried again.
 */
export const refundStateSchema = z.enum([
  'requested',
  'pending',
  'done',
  'failed',
]);
/** State of a refund. */
export type RefundState = z.infer<typeof refundStateSchema>;

/** What may become of a refund. */
export const REFUND_MOVES: Moves<RefundState> = {
  requested: ['pending', 'done', 'failed'],
  pending: ['done', 'failed'],
  failed: ['requested', 'pending', 'done'],
  done: [],
};
