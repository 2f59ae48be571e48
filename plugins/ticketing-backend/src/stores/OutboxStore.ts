import { Knex } from 'knex';
import { OutboxRow } from './tables';

/** Any number that nobody else locks in the show's database. */
export const RELAY_LOCK = 761_230_002;

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

  /** The oldest entries. */
  async oldest(limit: number): Promise<OutboxRow[]> {
    return this.#knex<OutboxRow>('outbox').orderBy('id').limit(limit);
  }

  /** Forgets entries that were taken over. */
  async remove(ids: string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.#knex('outbox').whereRaw('id = ANY(?)', [ids]).delete();
  }
}
