import { Knex } from 'knex';
import { INSERT_ORDER, insertOrderValues } from './insertOrder';
import { OrderRow, PaymentRow, TicketRow } from './tables';

/** An order with its tickets by seat, and its payment once there is one. */
export interface StoredOrder extends OrderRow {
  tickets: TicketRow[];
  payment?: PaymentRow;
}

/** What an order is made of; `tickets` in ascending order of seats. */
export interface NewOrder {
  order: Omit<OrderRow, 'amount' | 'state' | 'paid_at'> & { amount: number };
  tickets: (Pick<
    TicketRow,
    'id' | 'seat_index' | 'section' | 'row' | 'number' | 'category'
  > & { price: number })[];
}

/** What became of an order that was to be stored. */
export type InsertOutcome =
  | { type: 'stored'; order: StoredOrder }
  /** The hold already became an order. */
  | { type: 'exists'; order: string }
  /** Somebody owns these seats. */
  | { type: 'taken'; seats: number[] };

const UNIQUE_VIOLATION = '23505';

/** A new order as it would be read back; saves the reading. */
function storedOf({ order, tickets }: NewOrder): StoredOrder {
  const { id, performance } = order;
  return {
    ...order,
    amount: String(order.amount),
    state: 'pending',
    paid_at: null,
    tickets: tickets.map(ticket => ({
      ...ticket,
      price: String(ticket.price),
      order: id,
      performance,
      state: 'pending',
    })),
  };
}

/** Orders and their tickets in Postgres. The database decides who owns a seat. */
export class OrderStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /** An order by its id. */
  async find(id: string): Promise<StoredOrder | undefined> {
    const [order, tickets, payment] = await Promise.all([
      this.#knex<OrderRow>('orders').first().where({ id }),
      this.#knex<TicketRow>('tickets')
        .where({ order: id })
        .orderBy('seat_index'),
      this.#knex<PaymentRow>('payments').first().where({ order: id }),
    ]);
    return order && { ...order, tickets, payment };
  }

  /** The order that a hold became. */
  async findByHold(hold: string): Promise<StoredOrder | undefined> {
    const row = await this.#knex<OrderRow>('orders')
      .first('id')
      .where({ hold });
    return row && this.find(row.id);
  }

  /** Stores an unpaid order and takes its seats, all in one statement, or nothing. */
  async insert({ order, tickets }: NewOrder): Promise<InsertOutcome> {
    try {
      await this.#knex
        .raw(INSERT_ORDER, insertOrderValues({ order, tickets }))
        // With a name, a connection parses and plans it once.
        .options({ name: 'insert_order' });
      return { type: 'stored', order: storedOf({ order, tickets }) };
    } catch (error) {
      return this.#explain(error, { order, tickets });
    }
  }

  async #explain(
    error: unknown,
    { order, tickets }: NewOrder,
  ): Promise<InsertOutcome> {
    const { code, constraint } = error as {
      code?: string;
      constraint?: string;
    };
    if (code !== UNIQUE_VIOLATION) throw error;
    // The hold's own order owns the seats too, so it is looked for first.
    const existing = await this.#knex<OrderRow>('orders')
      .first('id')
      .where({ hold: order.hold });
    if (existing) return { type: 'exists', order: existing.id };
    if (constraint !== 'tickets_owner') throw error;
    const seats = tickets.map(ticket => ticket.seat_index);
    const taken = await this.#knex<TicketRow>('tickets')
      .where({ performance: order.performance })
      .whereIn('seat_index', seats)
      .whereIn('state', ['pending', 'sold'])
      .pluck('seat_index');
    return { type: 'taken', seats: taken };
  }

  /** Unpaid orders whose time is over and whose payment nobody is confirming. */
  async overdue(now: Date, limit: number): Promise<string[]> {
    return this.#knex('orders')
      .leftJoin('payments', 'payments.order', 'orders.id')
      .where('orders.state', 'pending')
      .where('orders.pay_before', '<', now)
      .whereRaw(`coalesce(payments.state, 'ready') = 'ready'`)
      .orderBy('orders.pay_before')
      .limit(limit)
      .pluck('orders.id');
  }

  /** Which of these holds belong to an order whose seats are still taken. */
  async livingHolds(holds: string[]): Promise<Set<string>> {
    const living = await this.#knex<OrderRow>('orders')
      .whereIn('hold', holds)
      .whereIn('state', ['pending', 'paid'])
      .pluck('hold');
    return new Set(living);
  }
}
