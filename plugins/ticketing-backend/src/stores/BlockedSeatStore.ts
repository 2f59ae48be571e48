import { Knex } from 'knex';

/** Seats that the seller keeps off the sale, in Postgres. */
export class BlockedSeatStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /** Those of a performance, by seat. */
  async list(performance: string): Promise<{ seat: number; reason: string }[]> {
    return this.#knex('blocked_seats')
      .where({ performance })
      .orderBy('seat_index')
      .select({ seat: 'seat_index' }, 'reason');
  }

  /** Adds seats; those that are there get the new reason. */
  async add(
    performance: string,
    options: { seats: number[]; reason: string; now: Date },
  ): Promise<void> {
    const { seats, reason, now } = options;
    if (seats.length === 0) return;
    // One binding for all seats: of single ones, a house has more than a statement takes.
    await this.#knex.raw(
      `insert into blocked_seats (performance, seat_index, reason, blocked_at)
      select ?, seat, ?, ? from unnest(?::int[]) as seat
      on conflict (performance, seat_index) do update set reason = excluded.reason`,
      [performance, reason, now, seats],
    );
  }

  /** Takes seats out. */
  async remove(performance: string, seats: number[]): Promise<void> {
    await this.#knex('blocked_seats')
      .where({ performance })
      .whereRaw('seat_index = any(?::int[])', [seats])
      .delete();
  }
}
