import * as z from 'zod';
import type { Moves } from './moves';

/**
 * `pending`: ordered, not paid. `sold`: good for the door. `cancelled`: was sold,
 * lets nobody in any more. `released`: never paid.
 */
export const ticketStateSchema = z.enum([
  'pending',
  'sold',
  'cancelled',
  'released',
]);
/** State of a ticket. While `pending` or `sold` it owns its seat. */
export type TicketState = z.infer<typeof ticketStateSchema>;

/** What may become of a ticket. */
export const TICKET_MOVES: Moves<TicketState> = {
  pending: ['sold', 'released'],
  sold: ['cancelled', 'pending'],
  cancelled: [],
  released: ['sold'],
};
