import type { TicketingClient } from '../api/TicketingClient';
import type { Wishes } from './Wishes';

/** Seats that are wished for, each by its index in the plan. */
export type Seats = readonly number[];

/** Wishes for exactly these seats. */
export function seatWishes(
  client: Pick<TicketingClient, 'holdSeats'>,
): Wishes<Seats> {
  return {
    none: [],
    isSame: (a, b) =>
      a.length === b.length && a.every(seat => b.includes(seat)),
    grantedBy: places => places,
    countBeyond: (wish, held) =>
      wish.filter(seat => !held.includes(seat)).length,
    hold: (performance, seats) => client.holdSeats(performance, [...seats]),
  };
}
