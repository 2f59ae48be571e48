import {
  PayMethod,
  RefundAccount,
  RefundState,
} from '@marquee/plugin-ticketing-common';
import { Knex } from 'knex';
import { toRefund } from './orderRows';
import { Statement } from './Statement';
import { StoredRefund } from './StoredOrder';
import { RefundRow } from './tables';

/** A refund that is to be gone on with, and the payment that it is of. */
export interface DueRefund extends StoredRefund {
  paymentKey: string;
  /** How the order was paid. */
  method: PayMethod;
  /** What the company should have left before it. */
  balance: number;
}

/** One refund of an order at a time: the company would refuse a second one beside it. */
const TAKE_UP = new Statement<{
  refund: RefundRow;
  payment_key: string;
  method: PayMethod;
  balance: number;
}>(
  'take-up-refunds',
  `WITH due AS (
    SELECT id FROM refunds WHERE look_at <= :now AND NOT EXISTS (
      SELECT FROM refunds AS earlier
      WHERE earlier."order" = refunds."order" AND earlier.id <> refunds.id
        AND earlier.state IN ('requested', 'pending')
        AND (earlier.created_at, earlier.id) < (refunds.created_at, refunds.id))
    ORDER BY look_at LIMIT :limit FOR UPDATE SKIP LOCKED
  ), leased AS (
    UPDATE refunds SET look_at = :lease::timestamptz FROM due
    WHERE refunds.id = due.id RETURNING refunds.*
  )
  SELECT to_jsonb(leased) AS refund, payment_key, orders.method,
    (orders.amount - coalesce((
      SELECT sum(made.amount) FROM refunds AS made
      WHERE made."order" = orders.id AND made.state = 'done'), 0))::float8 AS balance
  FROM leased
    JOIN orders ON orders.id = leased."order"
    JOIN payments ON payments."order" = leased."order"`,
);

/** Refunds in Postgres. */
export class RefundStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /** Takes up refunds that somebody has to go on with. Nobody else takes them up until `lease`. */
  async takeUp(options: {
    now: Date;
    lease: Date;
    limit: number;
  }): Promise<DueRefund[]> {
    const rows = await TAKE_UP.run(this.#knex, options);
    return rows.map(({ refund, payment_key: paymentKey, method, balance }) => ({
      ...toRefund(refund),
      paymentKey,
      method,
      balance,
    }));
  }

  /** Writes down how far a refund is, unless it is done already. */
  async record(
    id: string,
    step: {
      state: RefundState;
      failure?: StoredRefund['failure'];
      /** The company's word for the failure. */
      code?: string;
      attempt?: number;
      tries?: number;
      lookAt: Date | null;
      now: Date;
    },
  ): Promise<void> {
    const { state, failure, code, attempt, tries, lookAt, now } = step;
    await this.#knex('refunds')
      .where({ id })
      .whereNot({ state: 'done' })
      .update({
        state,
        failure: failure ?? null,
        failure_code: code ?? null,
        ...(attempt !== undefined && { attempt }),
        ...(tries !== undefined && { tries }),
        // Nobody needs to know it any longer.
        ...(state === 'done' && { account: null }),
        look_at: lookAt,
        updated_at: now,
      });
  }

  /**
   * Gives a refund that failed for want of an account another try.
   *
   * @returns false when the order has no such refund
   */
  async giveAccount(
    refund: { id: string; order: string },
    account: RefundAccount,
    now: Date,
  ): Promise<boolean> {
    const count = await this.#knex('refunds')
      .where({ ...refund, state: 'failed' })
      .whereIn('failure', ['account-needed', 'account-refused'])
      .update({
        account: JSON.stringify(account),
        state: 'requested',
        failure: null,
        failure_code: null,
        attempt: this.#knex.raw('attempt + 1'),
        tries: 0,
        look_at: now,
        updated_at: now,
      });
    return count === 1;
  }
}
