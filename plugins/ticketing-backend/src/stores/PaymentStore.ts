import { Knex } from 'knex';
import { PaymentRow, PaymentState, TicketRow } from './tables';

const UNIQUE_VIOLATION = '23505';

/**
 * Payments and what they decide: which order is paid, which seats are sold.
 * Every move is one conditional write, so that several processes may try it.
 */
export class PaymentStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /** Stores the payment of an order, unless it has one; gives the one it has. */
  async insert(payment: {
    order: string;
    paymentKey: string;
    checkoutUrl: string;
    now: Date;
  }): Promise<PaymentRow> {
    const [row] = await this.#knex<PaymentRow>('payments')
      .insert({
        order: payment.order,
        payment_key: payment.paymentKey,
        checkout_url: payment.checkoutUrl,
        state: 'ready',
        updated_at: payment.now,
      })
      .onConflict('order')
      // Nothing new is written, but `returning` gives the row that was there.
      .merge({ order: payment.order })
      .returning('*');
    return row;
  }

  /**
   * Begins an attempt to take the money of an unpaid order.
   *
   * @returns the number of the attempt; undefined when another one is under way,
   * or the order is not to be paid any more
   */
  async begin(order: string, now: Date): Promise<number | undefined> {
    const [row] = await this.#knex('payments')
      .where({ order, state: 'ready' })
      .whereExists(
        this.#knex('orders')
          .where({ id: order, state: 'pending' })
          .where('pay_before', '>', now),
      )
      .update({
        state: 'confirming',
        attempt: this.#knex.raw('attempt + 1'),
        updated_at: now,
      })
      .returning('attempt');
    return row?.attempt;
  }

  /** Moves a payment on, if it is still in the state `from`. */
  async move(
    order: string,
    step: { from: PaymentState; to: PaymentState; now: Date },
  ): Promise<boolean> {
    const count = await this.#knex('payments')
      .where({ order, state: step.from })
      .update({ state: step.to, updated_at: step.now });
    return count === 1;
  }

  /**
   * Takes up payments in a state that nobody looked at since a moment, the oldest
   * first. They go to the end of the line, so that one that fails again and again
   * does not keep the others from their turn.
   *
   * One `UPDATE … WHERE "order" IN (SELECT … LIMIT …) RETURNING` would not do: it
   * gives rows in any order, and under some plans more of them than the limit.
   */
  async takeUp(
    state: PaymentState,
    options: { before: Date; limit: number; now: Date },
  ): Promise<PaymentRow[]> {
    const { before, limit, now } = options;
    return this.#knex.transaction(async transaction => {
      const due: PaymentRow[] = await transaction<PaymentRow>('payments')
        .where({ state })
        .where('updated_at', '<', before)
        .orderBy('updated_at')
        .limit(limit)
        .forUpdate()
        .skipLocked();
      if (due.length === 0) return due;
      const orders = due.map(({ order }) => order);
      await transaction('payments')
        .whereIn('order', orders)
        .update({ updated_at: now });
      return due;
    });
  }

  /**
   * The money is there: the seats are sold, if the order still has them or they
   * are free again; else the payment is to be refunded.
   */
  async settlePaid(order: string, now: Date): Promise<'sold' | 'refund'> {
    try {
      await this.#knex.transaction(async transaction => {
        await transaction('payments')
          .where({ order })
          .whereIn('state', ['ready', 'confirming', 'over', 'paid'])
          .update({ state: 'paid', updated_at: now });
        const [paid] = await transaction('orders')
          .where({ id: order })
          .whereIn('state', ['pending', 'expired'])
          .update({ state: 'paid', paid_at: now })
          .returning(['performance', 'hold']);
        if (!paid) return;
        const seats: number[] = await transaction<TicketRow>('tickets')
          .where({ order })
          .update({ state: 'sold' })
          .returning('seat_index')
          .then(rows => rows.map(row => row.seat_index));
        await transaction('outbox').insert({ ...paid, outcome: 'sold', seats });
      });
      return 'sold';
    } catch (error) {
      if ((error as { code?: string }).code !== UNIQUE_VIOLATION) throw error;
    }
    // Somebody else owns a seat by now: the index refused the tickets.
    await this.#knex.transaction(async transaction => {
      await transaction('orders')
        .where({ id: order })
        .update({ state: 'refunded' });
      await transaction('payments')
        .where({ order })
        .update({ state: 'refunding', updated_at: now });
    });
    return 'refund';
  }

  /** Gives the seats of an unpaid order back, unless somebody is paying it right now. */
  async expire(order: string, now: Date): Promise<boolean> {
    return this.#knex.transaction(async transaction => {
      // The payment first, in the same order as those who confirm it.
      const payment = await transaction<PaymentRow>('payments')
        .where({ order })
        .forUpdate()
        .first();
      if (payment && payment.state !== 'ready') return false;
      const [expired] = await transaction('orders')
        .where({ id: order, state: 'pending' })
        .update({ state: 'expired' })
        .returning(['performance', 'hold']);
      if (!expired) return false;
      await transaction('payments')
        .where({ order })
        .update({ state: 'over', updated_at: now });
      const rows = await transaction<TicketRow>('tickets')
        .where({ order })
        .update({ state: 'released' })
        .returning('seat_index');
      const seats = rows.map(row => row.seat_index);
      await transaction('outbox').insert({
        ...expired,
        outcome: 'free',
        seats,
      });
      return true;
    });
  }
}
