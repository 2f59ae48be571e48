import { Deposit } from '@marquee/plugin-ticketing-common';
import { Knex } from 'knex';
import { OrderRecord, toOrder } from './orderRows';
import { Statement } from './Statement';
import { StoredOrder } from './StoredOrder';

const BEGIN = new Statement<OrderRecord>(
  'begin-payment',
  `UPDATE payments SET state = 'confirming', attempt = attempt + 1,
     look_at = :lookAt, updated_at = :now
   FROM orders
   WHERE payments."order" = :order AND payments.state = 'ready'
     AND payments.payment_key = :paymentKey
     AND orders.id = payments."order" AND orders.state = 'pending'
     AND orders.buyer = :buyer AND orders.amount = :amount
     AND orders.pay_before > :now
   RETURNING to_jsonb(orders) AS "order", to_jsonb(payments) AS payment,
     (SELECT jsonb_agg(tickets ORDER BY seat_index)
        FROM tickets WHERE tickets."order" = orders.id) AS tickets,
     NULL::jsonb AS refunds`,
);

const AWAIT = new Statement<object>(
  'await-deposit',
  `WITH awaiting AS (
    UPDATE orders SET state = 'awaiting-deposit', pay_before = :dueAt::timestamptz
    WHERE id = :order AND state = 'pending' RETURNING id
  )
  UPDATE payments SET state = 'awaiting', deposit_bank = :bank,
    deposit_account = :accountNumber, deposit_holder = :holder,
    look_at = :lookAt, updated_at = :now
  FROM awaiting WHERE "order" = awaiting.id`,
);

const TAKE_UP = new Statement<{ order: string }>(
  'take-up-payments',
  `WITH due AS (
    SELECT "order", look_at FROM payments WHERE look_at <= :now
    ORDER BY look_at LIMIT :limit FOR UPDATE SKIP LOCKED
  ), leased AS (
    UPDATE payments SET look_at = :lease::timestamptz
    FROM due WHERE payments."order" = due."order"
  )
  SELECT "order" FROM due ORDER BY look_at`,
);

/** What the company takes money for. */
export interface PaymentKey {
  paymentKey: string;
  checkoutUrl: string;
}

/**
 * Payments on their way. Every move is one conditional write, so that several
 * processes may try it.
 */
export class PaymentStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /** Stores the first payment of an order, unless it has one. */
  async insert(order: string, payment: PaymentKey, now: Date): Promise<void> {
    await this.#knex('payments')
      .insert({
        order,
        payment_key: payment.paymentKey,
        checkout_url: payment.checkoutUrl,
        state: 'ready',
        updated_at: now,
      })
      .onConflict('order')
      .ignore();
  }

  /** Puts another payment in the place of one that was declined for good. */
  async renew(
    order: string,
    payment: PaymentKey & { round: number },
    now: Date,
  ): Promise<void> {
    await this.#knex('payments')
      .where({ order, state: 'declined', round: payment.round - 1 })
      .update({
        payment_key: payment.paymentKey,
        checkout_url: payment.checkoutUrl,
        round: payment.round,
        state: 'ready',
        updated_at: now,
      });
  }

  /**
   * Begins an attempt to take the money of a buyer's unpaid order.
   *
   * @param attempt.lookAt - when somebody asks what became of it, should nobody come back
   * @returns the order; undefined when the report does not fit it, another attempt
   * is under way, or it is not to be paid any more
   */
  async begin(attempt: {
    order: string;
    buyer: string;
    paymentKey: string;
    amount: number;
    now: Date;
    lookAt: Date;
  }): Promise<StoredOrder | undefined> {
    const [record] = await BEGIN.run(this.#knex, attempt);
    return record && toOrder(record);
  }

  /** Counts another attempt to take money that nobody knows about; its number. */
  async beginAgain(order: string, now: Date): Promise<number | undefined> {
    const [row] = await this.#knex('payments')
      .where({ order, state: 'confirming' })
      .update({ attempt: this.#knex.raw('attempt + 1'), updated_at: now })
      .returning('attempt');
    return row?.attempt;
  }

  /** The company said no; the same payment may be tried again, or never. */
  async decline(
    order: string,
    outcome: { retryable: boolean; now: Date },
  ): Promise<void> {
    await this.#knex('payments')
      .where({ order })
      .whereIn('state', ['ready', 'confirming'])
      .update({
        state: outcome.retryable ? 'ready' : 'declined',
        look_at: null,
        updated_at: outcome.now,
      });
  }

  /** An account is open: the order waits for a deposit. */
  async awaitDeposit(
    order: string,
    deposit: Deposit,
    when: { now: Date; lookAt: Date },
  ): Promise<void> {
    await AWAIT.run(this.#knex, { order, ...deposit, ...when });
  }

  /**
   * Takes up payments that are to be asked about, the longest due first. Nobody else
   * takes them up until `lease`; see {@link rest}.
   */
  async takeUp(options: {
    now: Date;
    lease: Date;
    limit: number;
  }): Promise<string[]> {
    const rows = await TAKE_UP.run(this.#knex, options);
    return rows.map(({ order }) => order);
  }

  /** Says when a payment that was taken up is to be asked about again, unless somebody did meanwhile. */
  async rest(order: string, lease: Date, lookAt: Date | null): Promise<void> {
    await this.#knex('payments')
      .where({ order, look_at: lease })
      .update({ look_at: lookAt });
  }
}
