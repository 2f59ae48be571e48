import { CallOff } from '@marquee/plugin-ticketing-common';
import { Knex } from 'knex';
import { Statement } from './Statement';

/** How many refunds that failed are listed. */
const MOST_FAILED = 100;

/** The decision to call a performance off. */
export interface CallOffDecision {
  performance: string;
  reason: string;
  actor: string | null;
  now: Date;
}

/**
 * Which orders are left is said by their state alone: so it goes on wherever it was
 * broken off, and two processes share it, each passing over what the other has locked.
 */
const CANCEL_SOME = new Statement<{ id: string }>(
  'call-off-some',
  `WITH performance AS (
    SELECT id, call_off_reason, called_off_by FROM performances
    WHERE called_off_at IS NOT NULL
  ), due AS (
    SELECT orders.id, method, performance.id AS performance, call_off_reason,
      called_off_by
    FROM orders JOIN performance ON performance.id = orders.performance
    WHERE orders.state = 'paid' LIMIT :limit FOR UPDATE OF orders SKIP LOCKED
  ), void AS (
    UPDATE tickets SET state = 'cancelled' FROM due
    WHERE "order" = due.id AND tickets.state = 'sold'
    RETURNING tickets.id, "order", price + booking_fee AS amount
  ), ended AS (
    UPDATE orders SET state = 'cancelled' FROM due WHERE orders.id = due.id
  )
  INSERT INTO refunds (id, "order", state, amount, fee, by, reason, actor, tickets,
    failure, call_off, look_at, created_at, updated_at)
  SELECT gen_random_uuid(), due.id,
    CASE WHEN sum(amount) = 0 THEN 'done' WHEN method = 'card' THEN 'requested'
      ELSE 'failed' END,
    sum(amount), 0, 'seller', call_off_reason, called_off_by, array_agg(void.id),
    CASE WHEN sum(amount) > 0 AND method <> 'card' THEN 'account-needed' END,
    due.performance,
    CASE WHEN sum(amount) > 0 AND method = 'card' THEN :now::timestamptz END,
    :now::timestamptz, :now::timestamptz
  FROM due JOIN void ON void."order" = due.id
  GROUP BY due.id, method, call_off_reason, called_off_by, due.performance
  RETURNING "order" AS id`,
);

const PROGRESS = new Statement<{
  at: string;
  reason: string;
  actor: string | null;
  left: number;
  orders: number;
  done: number;
  amount: number;
  failed: CallOff['failed'] | null;
}>(
  'call-off-progress',
  `WITH made AS (
    SELECT refunds.*, code FROM refunds JOIN orders ON orders.id = "order"
    WHERE call_off = :performance
  ), failed AS (
    SELECT * FROM made WHERE state = 'failed' ORDER BY created_at, id LIMIT :most
  )
  SELECT to_jsonb(called_off_at)::text AS at, call_off_reason AS reason,
    called_off_by AS actor,
    (SELECT count(*)::int FROM orders WHERE orders.performance = performances.id
      AND state IN ('pending', 'awaiting-deposit', 'paid')) AS left,
    (SELECT count(*)::int FROM made) AS orders,
    (SELECT count(*)::int FROM made WHERE state = 'done') AS done,
    (SELECT coalesce(sum(amount), 0)::float8 FROM made) AS amount,
    (SELECT jsonb_agg(jsonb_build_object('order', "order", 'code', code,
       'refund', id, 'amount', amount, 'failure', coalesce(failure, 'company')))
     FROM failed) AS failed
  FROM performances
  WHERE id = :performance AND called_off_at IS NOT NULL`,
);

/** Performances that were called off, in Postgres. */
export class CallOffStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /**
   * Calls a performance off: from now on nothing of it is sold. The first decision stays.
   *
   * @param within - writes something else in the same transaction
   */
  async decide(
    { performance, reason, actor, now }: CallOffDecision,
    within: (transaction: Knex) => Promise<void>,
  ): Promise<void> {
    await this.#knex.transaction(async transaction => {
      const count = await transaction('performances')
        .where({ id: performance, called_off_at: null })
        .update({
          called_off_at: now,
          call_off_reason: reason,
          called_off_by: actor,
        });
      if (count === 1) await within(transaction);
    });
  }

  /** Whether any performance was called off. */
  async any(): Promise<boolean> {
    const row = await this.#knex('performances')
      .whereNotNull('called_off_at')
      .first('id');
    return row !== undefined;
  }

  /** Unpaid orders of performances that were called off, with accounts that await a deposit. */
  async unpaid(
    limit: number,
  ): Promise<{ order: string; awaiting: string | null }[]> {
    return this.#knex('orders')
      .join('performances', 'performances.id', 'orders.performance')
      .leftJoin('payments', 'payments.order', 'orders.id')
      .whereNotNull('called_off_at')
      .whereIn('orders.state', ['pending', 'awaiting-deposit'])
      .whereRaw(`coalesce(payments.state, 'ready') <> 'confirming'`)
      .limit(limit)
      .select({
        order: 'orders.id',
        awaiting: this.#knex.raw(
          `CASE payments.state WHEN 'awaiting' THEN payment_key END`,
        ),
      });
  }

  /**
   * Cancels all tickets of some paid orders of performances that were called off,
   * and has their money sent back in full.
   *
   * @returns how many orders
   */
  async cancelSome(now: Date, limit: number): Promise<number> {
    const orders = await CANCEL_SOME.run(this.#knex, { now, limit });
    return orders.length;
  }

  /** How far it is; undefined when the performance was not called off. */
  async progress(performance: string): Promise<CallOff | undefined> {
    const values = { performance, most: MOST_FAILED };
    const [row] = await PROGRESS.run(this.#knex, values);
    if (!row) return undefined;
    const { left, orders, done, amount, failed, reason, actor } = row;
    return {
      state: left === 0 && done === orders ? 'done' : 'running',
      reason,
      actor,
      at: new Date(JSON.parse(row.at)).toISOString(),
      orders: orders + left,
      done,
      amount,
      failed: failed ?? [],
    };
  }
}
