import { SalesBucket, SalesQuery } from '@marquee/plugin-ticketing-common';
import { Knex } from 'knex';

/** A time that sales are counted in, and how it is cut. */
export interface SalesSpan {
  from: Date;
  /** Not part of it any more. */
  until: Date;
  bucket: SalesQuery['bucket'];
  timeZone: string;
  performance?: string;
}

/** Tickets that were paid for, and what was paid for them, booking fees among it. */
export interface SalesFigures {
  tickets: number;
  revenue: number;
}

/** Tickets of a section that are taken now. */
export interface TakenRow {
  section: string;
  state: 'pending' | 'sold';
  count: number;
}

/** What was sold when, counted by Postgres, which knows the zones of the world. */
export class SalesStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /** When the box office was first told what it sells; undefined before that. */
  async openedAt(): Promise<Date | undefined> {
    const row = await this.#knex('seating_plans').min('created_at as at');
    return row[0]?.at ?? undefined;
  }

  /** The moment at which a day (`YYYY-MM-DD`), or the one `later` days after it, begins in a zone. */
  async beginOf(day: string, timeZone: string, later = 0): Promise<Date> {
    const { rows } = await this.#knex.raw(
      `SELECT (?::date + ?::int)::timestamp AT TIME ZONE ? AS at`,
      [day, later, timeZone],
    );
    return rows[0].at;
  }

  /**
   * Every hour or day of the span with what was sold and what was given back in it,
   * also nothing. A refund that is done is not written to again, so that its last
   * change is when the money was back.
   */
  async buckets(span: SalesSpan): Promise<SalesBucket[]> {
    const { from, until, bucket, timeZone, performance } = span;
    // Half hours, since zones may be half an hour apart from themselves in summer.
    const { rows } = await this.#knex.raw(
      `WITH buckets AS (
         SELECT DISTINCT date_trunc(:bucket, i, :timeZone) AS start
         FROM generate_series(:from::timestamptz,
           :until::timestamptz - interval '1 ms', interval '30 min') AS i
       ), sold AS (
         SELECT date_trunc(:bucket, orders.paid_at, :timeZone) AS start,
           count(DISTINCT orders.id)::int AS orders,
           count(*)::int AS tickets,
           sum(tickets.price + tickets.booking_fee) AS revenue
         FROM orders JOIN tickets ON tickets."order" = orders.id
         WHERE orders.paid_at >= :from AND orders.paid_at < :until
           AND (:performance::text IS NULL
             OR orders.performance = :performance)
         GROUP BY 1
       ), given_back AS (
         SELECT date_trunc(:bucket, refunds.updated_at, :timeZone) AS start,
           sum(refunds.amount) AS refunds
         FROM refunds JOIN orders ON orders.id = refunds."order"
         WHERE refunds.state = 'done'
           AND refunds.updated_at >= :from AND refunds.updated_at < :until
           AND (:performance::text IS NULL
             OR orders.performance = :performance)
         GROUP BY 1
       )
       SELECT start, coalesce(orders, 0) AS orders,
         coalesce(tickets, 0) AS tickets, coalesce(revenue, 0) AS revenue,
         coalesce(refunds, 0) AS refunds
       FROM buckets LEFT JOIN sold USING (start)
         LEFT JOIN given_back USING (start)
       ORDER BY start`,
      { from, until, bucket, timeZone, performance: performance ?? null },
    );
    return rows.map((row: SalesRow) => ({
      start: row.start.toISOString(),
      orders: row.orders,
      tickets: row.tickets,
      revenue: Number(row.revenue),
      refunds: Number(row.refunds),
    }));
  }

  /** Sales of the span by price category, or by performance. */
  async by(
    column: 'category' | 'performance',
    span: SalesSpan,
  ): Promise<Map<string, SalesFigures>> {
    const { from, until, performance } = span;
    const rows: { name: string; tickets: number; revenue: string }[] =
      await this.#knex('orders')
        .join('tickets', 'tickets.order', 'orders.id')
        .where('orders.paid_at', '>=', from)
        .where('orders.paid_at', '<', until)
        .where(performance ? { 'orders.performance': performance } : {})
        .groupBy(`tickets.${column}`)
        .select(
          `tickets.${column} as name`,
          this.#knex.raw('count(*)::int AS tickets'),
          this.#knex.raw('sum(tickets.price + tickets.booking_fee) AS revenue'),
        );
    return new Map(
      rows.map(({ name, tickets, revenue }) => [
        name,
        { tickets, revenue: Number(revenue) },
      ]),
    );
  }

  /** How many tickets of each section are taken now. */
  async taken(performance?: string): Promise<TakenRow[]> {
    return this.#knex('tickets')
      .whereIn('state', ['pending', 'sold'])
      .where(performance ? { performance } : {})
      .groupBy('section', 'state')
      .select('section', 'state', this.#knex.raw('count(*)::int AS count'));
  }
}

interface SalesRow {
  start: Date;
  orders: number;
  tickets: number;
  revenue: string;
  refunds: string;
}
