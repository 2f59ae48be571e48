import { Knex } from 'knex';
import { Statement } from './Statement';

const ERASE = new Statement<{ id: string }>(
  'erase-old-orders',
  `WITH old AS (
    SELECT orders.id FROM orders
    JOIN performances ON performances.id = orders.performance
    WHERE starts_at < :before AND orders.created_at < :before
    LIMIT :limit FOR UPDATE OF orders SKIP LOCKED
  ), events AS (
    DELETE FROM payment_events USING old WHERE "order" = old.id
  ), refunds AS (
    DELETE FROM refunds USING old WHERE "order" = old.id
  ), payments AS (
    DELETE FROM payments USING old WHERE "order" = old.id
  ), tickets AS (
    DELETE FROM tickets USING old WHERE "order" = old.id
  )
  DELETE FROM orders USING old WHERE orders.id = old.id RETURNING orders.id`,
);

/** Orders that nobody has to keep any longer. */
export class OldOrderStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /**
   * Deletes some orders of performances that began before a moment, with all that
   * belongs to them.
   *
   * @returns how many
   */
  async erase(before: Date, limit: number): Promise<number> {
    const erased = await ERASE.run(this.#knex, { before, limit });
    return erased.length;
  }
}
