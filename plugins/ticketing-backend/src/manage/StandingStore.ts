import { Standing } from '@marquee/plugin-ticketing-common';
import { Knex } from 'knex';

/** What is sold of each performance. */
export class StandingStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /** Counts what is ordered; performances in the order of their dates. */
  async read(): Promise<Standing> {
    const { rows } = await this.#knex.raw(
      `SELECT performances.id AS performance,
         count(DISTINCT tickets."order")::int AS orders,
         count(tickets.id)::int AS tickets,
         EXISTS (SELECT 1 FROM orders
           WHERE orders.performance = performances.id) AS ordered,
         coalesce(sum(tickets.price + tickets.booking_fee)
           FILTER (WHERE tickets.state = 'sold'), 0)::float8 AS amount,
         performances.called_off_at IS NOT NULL AS "calledOff"
       FROM performances LEFT JOIN tickets
         ON tickets.performance = performances.id
           AND tickets.state IN ('pending', 'sold')
       GROUP BY performances.id ORDER BY performances.starts_at`,
    );
    return { performances: rows };
  }
}
