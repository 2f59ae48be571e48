import { Knex } from 'knex';
import { PaymentEvent } from '../payments/PaymentCompany';
import { Statement } from './Statement';

/** More calls about one payment than any company makes; the rest is noise. */
const MOST_EVENTS = 50;

/**
 * Calls about payments that nobody made here leave no trace, and one that was heard
 * before changes nothing: whoever calls without end fills no table.
 */
const HEAR = new Statement<object>(
  'hear-event',
  `WITH heard AS (
    INSERT INTO payment_events ("order", type, status, transaction_key, heard_at)
    SELECT "order", :type, :status, :transactionKey, :now::timestamptz
    FROM payments
    WHERE (payment_key = :paymentKey OR "order" = :order::uuid) AND (
      SELECT count(*) FROM payment_events
      WHERE payment_events."order" = payments."order") < :most::int
    ON CONFLICT DO NOTHING RETURNING "order"
  )
  UPDATE payments SET look_at = LEAST(look_at, :now::timestamptz)
  FROM heard WHERE payments."order" = heard."order"
  RETURNING payments."order"`,
);

/** What the payment company called about, in Postgres. */
export class PaymentEventStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /**
   * Marks the payment to be asked about. The event itself is not believed.
   *
   * @returns false when it is about no payment of this show, or was heard before
   */
  async hear(
    event: Omit<PaymentEvent, 'reference'> & { order?: string },
    now: Date,
  ): Promise<boolean> {
    const values = { ...event, now, most: MOST_EVENTS };
    const heard = await HEAR.run(this.#knex, values);
    return heard.length > 0;
  }
}
