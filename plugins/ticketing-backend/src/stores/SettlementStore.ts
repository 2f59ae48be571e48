import { randomUUID } from 'crypto';
import {
  ORDER_MOVES,
  statesBefore,
  TICKET_MOVES,
} from '@marquee/plugin-ticketing-common';
import { Knex } from 'knex';
import { Batcher } from '../batches/Batcher';
import { isRefusal } from './isRefusal';
import { Statement } from './Statement';

const UNIQUE_VIOLATION = '23505';
/** Orders that are sold by one statement in a rush. */
const MOST_AT_ONCE = 50;

/**
 * Who changes an order locks it first, then its payment, then its tickets: so no
 * two changes wait for each other. The limit is for the planner; see `BEGIN` in
 * `PaymentStore`.
 */
const SELL = new Statement<{ id: string }>(
  'sell-all',
  `WITH paid AS (
    UPDATE orders SET state = 'paid', paid_at = :now
    FROM (SELECT unnest(:orders::uuid[]) AS id LIMIT :count) AS settled
    WHERE orders.id = settled.id AND state = ANY(:orderStates)
      AND NOT EXISTS (
        SELECT FROM performances
        WHERE performances.id = orders.performance AND called_off_at IS NOT NULL)
    RETURNING orders.id, performance, hold, buyer
  ), payment AS (
    UPDATE payments SET state = 'paid', look_at = NULL, updated_at = :now
    FROM paid WHERE "order" = paid.id
  ), sold AS (
    UPDATE tickets SET state = 'sold'
    FROM paid WHERE "order" = paid.id AND tickets.state = ANY(:ticketStates)
    RETURNING "order", seat_index
  ), told AS (
    INSERT INTO outbox (performance, hold, outcome, seats, buyer)
    SELECT performance, hold, 'sold',
      (SELECT array_agg(seat_index) FROM sold WHERE "order" = paid.id), buyer
    FROM paid
  )
  SELECT id FROM paid`,
);

const REFUND_LATE = new Statement<{ id: string }>(
  'refund-late',
  `WITH late AS (
    UPDATE orders SET state = 'refunded'
    WHERE id = :order AND state = ANY(:states) AND EXISTS (
      SELECT FROM payments WHERE "order" = orders.id AND payments.state <> 'paid')
    RETURNING id, amount, method, performance, hold, buyer
  ), payment AS (
    UPDATE payments SET state = 'paid', look_at = NULL,
      updated_at = :now::timestamptz
    FROM late WHERE "order" = late.id
  ), released AS (
    UPDATE tickets SET state = 'released'
    FROM late WHERE "order" = late.id AND tickets.state = 'pending'
    RETURNING seat_index
  ), told AS (
    INSERT INTO outbox (performance, hold, outcome, seats, buyer)
    SELECT late.performance, hold, 'free', array_agg(seat_index), buyer
    FROM late, released GROUP BY late.performance, hold, buyer
  )
  INSERT INTO refunds (id, "order", state, amount, fee, by, reason, tickets,
    failure, look_at, created_at, updated_at)
  SELECT :refund::uuid, id, CASE method WHEN 'card' THEN 'requested' ELSE 'failed' END,
    amount, 0, 'system', :reason::text, '{}',
    CASE method WHEN 'card' THEN NULL ELSE 'account-needed' END,
    CASE method WHEN 'card' THEN :now::timestamptz END,
    :now::timestamptz, :now::timestamptz
  FROM late RETURNING id`,
);

const TAKE_BACK = new Statement<{ id: string }>(
  'take-back',
  `WITH waiting AS (
    UPDATE orders SET state = 'awaiting-deposit', paid_at = NULL
    WHERE id = :order AND state = 'paid' AND NOT EXISTS (
      SELECT FROM tickets WHERE "order" = orders.id AND tickets.state <> 'sold')
    RETURNING id, pay_before
  ), payment AS (
    UPDATE payments SET state = 'awaiting',
      look_at = LEAST(:lookAt::timestamptz, pay_before), updated_at = :now
    FROM waiting WHERE "order" = waiting.id
  ), unsold AS (
    UPDATE tickets SET state = 'pending'
    FROM waiting WHERE "order" = waiting.id AND tickets.state = 'sold'
  )
  SELECT id FROM waiting`,
);

/** @param unpaid - the orders that are to end, locked */
const ending = (name: string, unpaid: string) =>
  new Statement<{ id: string }>(
    name,
    `WITH unpaid AS (${unpaid}), payment AS (
    UPDATE payments SET state = 'over', look_at = NULL, updated_at = :now
    FROM unpaid
    WHERE "order" = unpaid.id AND state IN ('ready', 'awaiting', 'declined')
    RETURNING "order"
  ), ended AS (
    UPDATE orders SET state = :state FROM unpaid
    WHERE orders.id = unpaid.id
      AND (EXISTS (SELECT FROM payment WHERE "order" = unpaid.id)
      OR NOT EXISTS (SELECT FROM payments WHERE "order" = unpaid.id))
    RETURNING orders.id, performance, hold, buyer
  ), released AS (
    UPDATE tickets SET state = 'released' FROM ended
    WHERE "order" = ended.id AND tickets.state = 'pending'
    RETURNING "order", seat_index
  )
  INSERT INTO outbox (performance, hold, outcome, seats, buyer)
  SELECT performance, hold, 'free',
    (SELECT array_agg(seat_index) FROM released WHERE "order" = ended.id), buyer
  FROM ended RETURNING id`,
  );

const END = ending(
  'end-unpaid',
  `SELECT id FROM orders
   WHERE id = :order AND state = ANY(:states) FOR UPDATE`,
);

/** Several processes share them: what one has locked the others leave to it. */
const END_UNTOUCHED = ending(
  'end-untouched',
  `SELECT id FROM orders LEFT JOIN payments ON "order" = id
   WHERE orders.state = ANY(:states) AND pay_before <= :now::timestamptz
     AND (payments.state IS NULL OR payments.state = 'ready' AND attempt = 0)
   ORDER BY pay_before LIMIT :limit FOR UPDATE OF orders SKIP LOCKED`,
);

/** States of orders that are not paid, and may still be. */
const UNPAID = statesBefore(ORDER_MOVES, 'expired');

const SELL_FROM = {
  orderStates: statesBefore(ORDER_MOVES, 'paid'),
  ticketStates: statesBefore(TICKET_MOVES, 'sold'),
};

/** What the database decides of orders: sold, given up, to be refunded. */
export class SettlementStore {
  readonly #knex: Knex;
  readonly #sales: Batcher<{ order: string; now: Date }, boolean>;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
    this.#sales = new Batcher({
      most: MOST_AT_ONCE,
      ask: sales => this.#sellAll(sales),
      isOnes: isRefusal,
    });
  }

  /**
   * The money is there: the seats are sold, if the order still has them or they are
   * free again.
   *
   * @returns false when it cannot have them, or was settled before
   */
  async sell(order: string, now: Date): Promise<boolean> {
    return this.#sales.ask({ order, now }).catch(error => {
      // Somebody else owns a seat by now: the index refused the tickets.
      if ((error as { code?: string }).code === UNIQUE_VIOLATION) return false;
      throw error;
    });
  }

  async #sellAll(sales: { order: string; now: Date }[]): Promise<boolean[]> {
    const orders = [...new Set(sales.map(({ order }) => order))];
    const [{ now }] = sales;
    const count = orders.length;
    const values = { orders, count, now, ...SELL_FROM };
    const rows = await SELL.run(this.#knex, values);
    const sold = new Set(rows.map(({ id }) => id));
    // Of two who settle one order, one did: the other finds it settled.
    return sales.map(({ order }) => sold.delete(order));
  }

  /**
   * The money of an order is there that cannot have its seats: all of it goes back.
   * What came by a deposit waits for the buyer to name an account.
   *
   * @returns false when the order was settled before
   */
  async refundLate(
    order: string,
    late: { reason: string; now: Date },
  ): Promise<boolean> {
    const refunds = await REFUND_LATE.run(this.#knex, {
      order,
      ...late,
      states: statesBefore(ORDER_MOVES, 'refunded'),
      refund: randomUUID(),
    });
    return refunds.length === 1;
  }

  /**
   * The bank took a deposit back: the order waits for the money again. Not when
   * tickets of it are cancelled, for then money went back already.
   */
  async takeBack(
    order: string,
    when: { now: Date; lookAt: Date },
  ): Promise<boolean> {
    const waiting = await TAKE_BACK.run(this.#knex, { order, ...when });
    return waiting.length === 1;
  }

  /**
   * Gives the seats of an unpaid order back, unless somebody is paying it right now.
   *
   * @param end.state - `cancelled` when somebody wanted it so
   */
  async end(
    order: string,
    end: { state: 'expired' | 'cancelled'; now: Date },
  ): Promise<boolean> {
    const states = UNPAID;
    const ended = await END.run(this.#knex, { order, states, ...end });
    return ended.length === 1;
  }

  /**
   * Gives the seats of orders back whose time is over and whose money nobody ever
   * asked for, the longest due first.
   *
   * @returns how many orders ended
   */
  async endUntouched(options: { now: Date; limit: number }): Promise<number> {
    const values = { ...options, states: UNPAID, state: 'expired' };
    const ended = await END_UNTOUCHED.run(this.#knex, values);
    return ended.length;
  }
}
