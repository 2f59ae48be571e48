import { SEAT_STATE } from '@marquee/plugin-ticketing-common';
import { SeatLoad, StoredHold } from '../seats/SeatStore';

/** What the database knows of the seats of a performance: all that the seat store is filled with. */
export type OwnedSeats = Pick<SeatLoad, 'states' | 'holds' | 'ordered'>;

/** An order's seats of one state. */
export interface OrderedSeats {
  performance: string;
  state: 'pending' | 'sold';
  seats: number[];
  order: string;
  hold: string;
  buyer: string;
  created_at: Date;
  pay_before: Date;
}

/** The seats of one performance while they are put together; what comes later counts more. */
export class House {
  readonly #codes: Uint8Array;
  readonly #holds: StoredHold[] = [];
  readonly #ordered = new Map<string, number[]>();

  constructor(seatCount: number) {
    this.#codes = new Uint8Array(seatCount);
  }

  /** All of it, for the seat store. */
  toOwnedSeats(): OwnedSeats {
    return {
      states: this.#codes.join(''),
      holds: this.#holds,
      ordered: this.#ordered,
    };
  }

  /** Seats that the seller does not sell. */
  block(seats: number[]) {
    for (const seat of seats) this.#codes[seat] = SEAT_STATE.blocked;
  }

  /** Seats that nobody owns and nobody can have yet. */
  withhold(seats: number[]) {
    for (const seat of seats) this.#codes[seat] = SEAT_STATE.sold;
  }

  /** Seats of an order. */
  order({ state, seats, buyer, ...order }: OrderedSeats) {
    const isSold = state === 'sold';
    const code = isSold ? SEAT_STATE.sold : SEAT_STATE.held;
    for (const seat of seats) this.#codes[seat] = code;
    this.#ordered.set(buyer, [...(this.#ordered.get(buyer) ?? []), ...seats]);
    if (isSold) return;
    this.#holds.push({
      id: order.hold,
      buyer,
      seats,
      since: order.created_at.getTime(),
      expiresAt: order.pay_before.getTime(),
      extensionsLeft: 0,
      order: order.order,
    });
  }
}
