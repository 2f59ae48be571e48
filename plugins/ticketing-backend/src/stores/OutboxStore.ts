import { Knex } from 'knex';
import { OutboxRow } from './tables';

/** Decisions of the database that the seat store has yet to take over. */
export class OutboxStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /** The oldest entries. */
  async oldest(limit: number): Promise<OutboxRow[]> {
    return this.#knex<OutboxRow>('outbox').orderBy('id').limit(limit);
  }

  /** Forgets an entry that was taken over. */
  async remove(id: string): Promise<void> {
    await this.#knex('outbox').where({ id }).delete();
  }
}
