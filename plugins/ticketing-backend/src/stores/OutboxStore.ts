import { Knex } from 'knex';
import { Statement } from './Statement';
import { OutboxRow } from './tables';

/** Any number that nobody else locks in the show's database. */
export const RELAY_LOCK = 761_230_002;

/**
 * A seat that is to be free may be sold again, past the seat store: to somebody whose
 * money came late. Later entries say so; this one must not say otherwise.
 */
const OLDEST = new Statement<OutboxRow>(
  'oldest-decisions',
  `SELECT id, performance, hold, outcome, buyer, not_before,
    CASE outcome WHEN 'free' THEN ARRAY(
      SELECT seat FROM unnest(seats) AS seat WHERE NOT EXISTS (
        SELECT FROM tickets WHERE tickets.performance = outbox.performance
          AND seat_index = seat AND state IN ('pending', 'sold'))
    ) ELSE seats END AS seats
  FROM outbox WHERE not_before IS NULL ORDER BY id LIMIT :limit`,
);

/** Decisions of the database that the seat store has yet to take over. */
export class OutboxStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /**
   * Runs `action` unless another process is at it. Entries have to be taken over
   * in their order, or a late `free` would undo a `sold` that came after it.
   */
  async exclusively(action: () => Promise<void>): Promise<void> {
    await this.#knex.transaction(async transaction => {
      const { rows } = await transaction.raw(
        'SELECT pg_try_advisory_xact_lock(?) AS mine',
        [RELAY_LOCK],
      );
      if (rows[0].mine) await action();
    });
  }

  /** The oldest entries whose time has come; freed seats that somebody owns by now are left out. */
  async oldest(limit: number): Promise<OutboxRow[]> {
    return OLDEST.run(this.#knex, { limit });
  }

  /** Has seats put back on sale whose time has come. */
  async release(now: Date): Promise<void> {
    await this.#knex('outbox')
      .where('not_before', '<=', now)
      .update({ not_before: null });
  }

  /** Forgets entries that were taken over. */
  async remove(ids: string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.#knex('outbox').whereRaw('id = ANY(?)', [ids]).delete();
  }
}
