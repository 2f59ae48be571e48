import * as z from 'zod';
import type { Moves } from './moves';

/**
 * `pending`: not paid yet. `awaiting-deposit`: an account is open, and the money is
 * to be there in time. `cancelled`: all tickets were cancelled, by buyer or seller.
 * `expired`: never paid, seats free again. `refunded`: paid too late, money given back.
 */
export const orderStateSchema = z.enum([
  'pending',
  'awaiting-deposit',
  'paid',
  'cancelled',
  'expired',
  'refunded',
]);
/** State of an order. */
export type OrderState = z.infer<typeof orderStateSchema>;

/** What may become of an order. */
export const ORDER_MOVES: Moves<OrderState> = {
  pending: ['awaiting-deposit', 'paid', 'expired', 'cancelled', 'refunded'],
  'awaiting-deposit': ['paid', 'expired', 'cancelled', 'refunded'],
  // Banks take a deposit back in rare cases; then it is awaited again.
  paid: ['cancelled', 'awaiting-deposit'],
  // Money that comes too late buys the seats that are still free, or goes back.
  expired: ['paid', 'refunded'],
  cancelled: ['refunded'],
  refunded: [],
};
