import { ComingTickets } from '@marquee/plugin-ticketing-common';
import { Knex } from 'knex';

/** What the show's Postgres knows of one buyer. */
export class BuyerStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /** Tickets, paid or about to be, of performances that have not begun. */
  async comingTickets(buyer: string, now: Date): Promise<ComingTickets> {
    const row = await this.#knex('tickets')
      .join('orders', 'orders.id', 'tickets.order')
      .join('performances', 'performances.id', 'orders.performance')
      .where('orders.buyer', buyer)
      .whereIn('tickets.state', ['pending', 'sold'])
      .where('performances.starts_at', '>', now)
      .first(
        this.#knex.raw('count(*)::int AS tickets'),
        this.#knex.raw('max(performances.starts_at) AS starts_at'),
      );
    return {
      tickets: row.tickets,
      startsAt: row.starts_at?.toISOString() ?? null,
    };
  }

  /**
   * Takes a person out of the orders, which the law keeps. Each gets a made-up
   * buyer of its own: nobody can tell that two were one person's.
   */
  async erase(buyer: string): Promise<void> {
    await this.#knex.transaction(async transaction => {
      await transaction('orders')
        .where({ buyer })
        .update({
          buyer: transaction.raw(`'erased-' || gen_random_uuid()`),
          contact_name: null,
          contact_email: null,
          contact_phone: null,
        });
      await transaction('idempotency_keys').where({ buyer }).delete();
      // Nobody counts the tickets of somebody who is not there any more.
      await transaction('outbox').where({ buyer }).update({ buyer: null });
    });
  }
}
