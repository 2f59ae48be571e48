import { randomUUID } from 'crypto';
import { Refund, RefundAccount } from '@marquee/plugin-ticketing-common';
import { Knex } from 'knex';
import { ORDER_RECORD, OrderRecord, toOrder } from './orderRows';
import { Statement } from './Statement';
import { StoredOrder } from './StoredOrder';

/** What is decided about tickets of an order. */
export interface Cancellation {
  /** Ids of sold tickets of the order. */
  tickets: string[];
  /** What goes back, and what is kept. */
  amount: number;
  fee: number;
  by: Refund['by'];
  reason: string;
  actor?: string;
  account?: RefundAccount;
  /** Set when there is no way to send the money yet. */
  failure?: 'account-needed';
  /** When the money is back already, or there is none to send. */
  done: boolean;
  /** When the seats go back on sale. */
  resaleAt: Date;
  now: Date;
}

const LOCK = new Statement<{ id: string }>(
  'lock-order',
  `SELECT id FROM orders WHERE id = :order FOR UPDATE`,
);

/** Its own statement: one that waited for the lock would see tickets as they were before. */
const READ = new Statement<OrderRecord>(
  'read-locked-order',
  `SELECT ${ORDER_RECORD} FROM orders WHERE id = :order`,
);

/**
 * Seats that go back on sale later stay taken in the seat store till then; the buyer's
 * count of tickets goes down at once.
 */
const CANCEL = new Statement<object>(
  'cancel-tickets',
  `WITH void AS (
    UPDATE tickets SET state = 'cancelled'
    WHERE "order" = :order AND id = ANY(:tickets::uuid[]) AND state = 'sold'
    RETURNING seat_index
  ), ended AS (
    UPDATE orders SET state = 'cancelled' WHERE id = :order AND NOT EXISTS (
      SELECT FROM tickets WHERE "order" = :order AND state = 'sold'
        AND id <> ALL(:tickets::uuid[]))
  ), refund AS (
    INSERT INTO refunds (id, "order", state, amount, fee, by, reason, actor,
      tickets, account, failure, look_at, created_at, updated_at)
    VALUES (:refund, :order, :state, :amount, :fee, :by, :reason, :actor,
      :tickets::uuid[], :account, :failure, :lookAt, :now, :now)
  ), seats AS (
    SELECT array_agg(seat_index) AS seats FROM void
  ), counted AS (
    INSERT INTO outbox (performance, hold, outcome, seats, buyer)
    SELECT performance, hold, 'cancelled', seats.seats, buyer
    FROM orders, seats WHERE id = :order AND :resaleAt::timestamptz > :now
  )
  INSERT INTO outbox (performance, hold, outcome, seats, buyer, not_before)
  SELECT performance, hold, 'free', seats.seats,
    CASE WHEN :resaleAt::timestamptz > :now THEN NULL ELSE buyer END,
    CASE WHEN :resaleAt::timestamptz > :now THEN :resaleAt::timestamptz END
  FROM orders, seats WHERE id = :order`,
);

/** Cancels tickets: void at once, together with the refund and the way of the seats. */
export class CancellationStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /**
   * Cancels tickets of an order as `decide` says, which sees the order as it is and
   * stays until all is written.
   *
   * @param decide - undefined: nothing is to be cancelled; throws when nothing can be
   * @param within - writes something else in the same transaction
   */
  async cancel(
    order: string,
    decide: (order: StoredOrder) => Cancellation | undefined,
    within?: (cancellation: Cancellation, transaction: Knex) => Promise<void>,
  ): Promise<void> {
    await this.#knex.transaction(async transaction => {
      const [locked] = await LOCK.run(transaction, { order });
      if (!locked) return;
      const [record] = await READ.run(transaction, { order });
      const cancellation = decide(toOrder(record));
      if (!cancellation) return;
      const { account, done, failure, now, ...rest } = cancellation;
      await CANCEL.run(transaction, {
        ...rest,
        failure,
        now,
        order,
        refund: randomUUID(),
        // Not kept longer than it is needed.
        account: account && !done ? JSON.stringify(account) : null,
        state: stateOf({ done, failure }),
        lookAt: done || failure ? null : now,
      });
      await within?.(cancellation, transaction);
    });
  }
}

function stateOf({ done, failure }: Pick<Cancellation, 'done' | 'failure'>) {
  if (done) return 'done';
  return failure ? 'failed' : 'requested';
}
