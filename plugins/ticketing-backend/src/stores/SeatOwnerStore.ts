import { SEAT_STATE } from '@marquee/plugin-ticketing-common';
import { Knex } from 'knex';
import { StoredHold } from '../seats/SeatStore';
import { OrderRow, TicketRow } from './tables';

/** What the seat store is filled with: a state for each seat, and the holds of unpaid orders. */
export interface OwnedSeats {
  /** One of SEAT_STATE's codes a seat, as a character. */
  states: string;
  holds: StoredHold[];
}

/** Who owns the seats of a performance, as the database says. */
export class SeatOwnerStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /** Runs `action` while nobody else does it for this performance, in any process. */
  async exclusively(
    performance: string,
    action: () => Promise<void>,
  ): Promise<void> {
    await this.#knex.transaction(async transaction => {
      await transaction.raw('SELECT pg_advisory_xact_lock(hashtext(?))', [
        `seats ${performance}`,
      ]);
      await action();
    });
  }

  /** The seats of a performance; undefined when there is no such performance. */
  async read(performance: string): Promise<OwnedSeats | undefined> {
    const plan = await this.#knex('performances')
      .crossJoin(this.#knex.raw('show_facts'))
      .join('seating_plans', 'seating_plans.digest', 'show_facts.plan')
      .where('performances.id', performance)
      .first('seating_plans.seat_count');
    if (!plan) return undefined;
    const tickets: (Pick<TicketRow, 'seat_index' | 'state'> &
      Pick<OrderRow, 'hold' | 'buyer' | 'id' | 'created_at' | 'pay_before'>)[] =
      await this.#knex('tickets')
        .join('orders', 'orders.id', 'tickets.order')
        .where('tickets.performance', performance)
        .whereIn('tickets.state', ['pending', 'sold'])
        .select('tickets.seat_index', 'tickets.state')
        .select('orders.hold', 'orders.buyer', 'orders.id')
        .select('orders.created_at', 'orders.pay_before');
    const codes = new Array<number>(plan.seat_count).fill(SEAT_STATE.free);
    for (const seat of await this.#keptOffSale(performance)) {
      codes[seat] = SEAT_STATE.sold;
    }
    const holds = new Map<string, StoredHold>();
    for (const ticket of tickets) {
      const sold = ticket.state === 'sold';
      codes[ticket.seat_index] = sold ? SEAT_STATE.sold : SEAT_STATE.held;
      if (sold) continue;
      const hold = holds.get(ticket.hold) ?? {
        id: ticket.hold,
        buyer: ticket.buyer,
        seats: [],
        since: ticket.created_at.getTime(),
        expiresAt: ticket.pay_before.getTime(),
        extensionsLeft: 0,
        order: ticket.id,
      };
      hold.seats.push(ticket.seat_index);
      holds.set(ticket.hold, hold);
    }
    return { states: codes.join(''), holds: [...holds.values()] };
  }

  /** Seats of cancelled tickets that go back on sale later. */
  async #keptOffSale(performance: string): Promise<number[]> {
    const rows: { seats: number[] }[] = await this.#knex('outbox')
      .where({ performance })
      .whereNotNull('not_before')
      .select('seats');
    return rows.flatMap(({ seats }) => seats);
  }
}
