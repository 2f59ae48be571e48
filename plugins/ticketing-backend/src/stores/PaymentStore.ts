import {
  Deposit,
  ORDER_MOVES,
  statesBefore,
} from '@marquee/plugin-ticketing-common';
import { Knex } from 'knex';
import { Batcher } from '../batches/Batcher';
import { isRefusal } from './isRefusal';
import { OrderRecord, toOrder } from './orderRows';
import { Statement } from './Statement';
import { StoredOrder } from './StoredOrder';

/**
 * The limit says nothing new but to the planner, which takes it for one row and looks
 * up the rest by keys: else it would join whole tables, as that is quickest while they
 * are empty, and keep that plan.
 */
const BEGIN = new Statement<OrderRecord & { nth: string }>(
  'begin-payments',
  `UPDATE payments SET state = 'confirming', attempt = attempt + 1,
     look_at = :lookAt, updated_at = :now
   FROM (
     SELECT * FROM unnest(:orders::uuid[], :buyers::text[], :paymentKeys::text[],
       :amounts::bigint[]) WITH ORDINALITY AS report (id, buyer, key, amount, nth)
     LIMIT :count
   ) AS report, orders
   WHERE payments."order" = report.id AND payments.state = 'ready'
     AND payments.payment_key = report.key
     AND orders.id = report.id AND orders.state = 'pending'
     AND orders.buyer = report.buyer AND orders.amount = report.amount
     AND orders.pay_before > :now
   RETURNING nth, to_jsonb(orders) AS "order", to_jsonb(payments) AS payment,
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
    look_at = LEAST(:lookAt::timestamptz, :dueAt::timestamptz), updated_at = :now
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

/**
 * One that already has a time to be asked about keeps it: so whoever waited longest
 * comes first. Money that nobody ever asked for needs no word of the company.
 */
const LOOK_AT_OVERDUE = new Statement<object>(
  'look-at-overdue',
  `UPDATE payments SET look_at = :now::timestamptz FROM orders
   WHERE "order" = orders.id AND look_at IS NULL
     AND NOT (payments.state = 'ready' AND attempt = 0)
     AND orders.state = ANY(:states) AND pay_before <= :now::timestamptz`,
);

/** States of orders that are not paid, and may still be. */
const UNPAID = statesBefore(ORDER_MOVES, 'expired');
/** Attempts that begin by one statement in a rush. */
const MOST_AT_ONCE = 50;

/** Somebody wants to pay an order, and says what for. */
export interface PaymentAttempt {
  order: string;
  buyer: string;
  paymentKey: string;
  amount: number;
  now: Date;
  /** When somebody asks what became of it, should nobody come back. */
  lookAt: Date;
}

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
  readonly #begins: Batcher<PaymentAttempt, StoredOrder | undefined>;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
    this.#begins = new Batcher({
      most: MOST_AT_ONCE,
      ask: attempts => this.#beginAll(attempts),
      isOnes: isRefusal,
    });
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
   * @returns the order; undefined when the report does not fit it, another attempt
   * is under way, or it is not to be paid any more
   */
  async begin(attempt: PaymentAttempt): Promise<StoredOrder | undefined> {
    return this.#begins.ask(attempt);
  }

  async #beginAll(attempts: PaymentAttempt[]) {
    const [{ now, lookAt }] = attempts;
    const records = await BEGIN.run(this.#knex, {
      orders: attempts.map(({ order }) => order),
      buyers: attempts.map(({ buyer }) => buyer),
      paymentKeys: attempts.map(({ paymentKey }) => paymentKey),
      amounts: attempts.map(({ amount }) => amount),
      count: attempts.length,
      now,
      lookAt,
    });
    // Of two for one order one began; the other comes while it is under way.
    const begun = new Map(records.map(r => [Number(r.nth), toOrder(r)]));
    return attempts.map((_, i) => begun.get(i + 1));
  }

  /** Counts another attempt to take money that nobody knows about; its number. */
  async beginAgain(order: string, now: Date): Promise<number | undefined> {
    const [row] = await this.#knex('payments')
      .where({ order, state: 'confirming' })
      .update({ attempt: this.#knex.raw('attempt + 1'), updated_at: now })
      .returning('attempt');
    return row?.attempt;
  }

  /**
   * The company said no; the same payment may be tried again, or never. A no that
   * comes when another attempt began meanwhile counts for nothing.
   */
  async decline(
    order: string,
    outcome: { attempt: number; retryable: boolean; now: Date },
  ): Promise<void> {
    await this.#knex('payments')
      .where({ order, attempt: outcome.attempt })
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

  /** Has payments asked about that somebody tried to make, and whose orders' time is over. */
  async lookAtOverdue(now: Date): Promise<void> {
    await LOOK_AT_OVERDUE.run(this.#knex, { now, states: UNPAID });
  }

  /** Says when a payment that was taken up is to be asked about again, unless somebody did meanwhile. */
  async rest(order: string, lease: Date, lookAt: Date | null): Promise<void> {
    await this.#knex('payments')
      .where({ order, look_at: lease })
      .update({ look_at: lookAt });
  }
}
