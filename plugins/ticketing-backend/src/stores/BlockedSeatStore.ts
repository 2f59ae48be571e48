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
    await this.#knex('blocked_seats')
      .insert(
        seats.map(seat => ({
          performance,
          seat_index: seat,
          reason,
          blocked_at: now,
        })),
      )
      .onConflict(['performance', 'seat_index'])
      .merge(['reason']);
  }

  /** Takes seats out. */
  async remove(performance: string, seats: number[]): Promise<void> {
    await this.#knex('blocked_seats')
      .where({ performance })
      .whereIn('seat_index', seats)
      .delete();
  }
}
