import { Knex } from 'knex';
import { Batcher } from '../batches/Batcher';
import { isRefusal } from './isRefusal';
import { NewOrder, storedOf } from './NewOrder';
import { ORDER_RECORD, OrderRecord, toOrder } from './orderRows';
import { Statement } from './Statement';
import { storeOrders } from './storeOrders';
import { StoredOrder } from './StoredOrder';
import { OrderRow, TicketRow } from './tables';

/** What became of an order that was to be stored. */
export type InsertOutcome =
  | { type: 'stored'; order: StoredOrder }
  /** The hold already became an order. */
  | { type: 'exists'; order: string }
  /** Somebody owns these seats. */
  | { type: 'taken'; seats: number[] }
  /** The performance was called off. */
  | { type: 'called-off' };

const UNIQUE_VIOLATION = '23505';
/** Orders that are stored by one statement in a rush. */
const MOST_AT_ONCE = 50;

const reading = (name: string, condition: string) =>
  new Statement<OrderRecord>(
    name,
    `SELECT ${ORDER_RECORD} FROM orders WHERE ${condition}`,
  );

const BY_ID = reading('order-by-id', 'id = :id');
const BY_HOLD = reading('order-by-hold', 'hold = :hold');
const BY_BUYER = reading(
  'orders-by-buyer',
  'buyer = :buyer ORDER BY created_at DESC LIMIT :limit',
);

/** Orders and their tickets in Postgres. The database decides who owns a seat. */
export class OrderStore {
  readonly #knex: Knex;
  readonly #inserts: Batcher<NewOrder, InsertOutcome>;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
    this.#inserts = new Batcher({
      most: MOST_AT_ONCE,
      ask: orders => this.#insertAll(orders),
      isOnes: isRefusal,
    });
  }

  /** An order by its id. */
  async find(id: string): Promise<StoredOrder | undefined> {
    const [record] = await BY_ID.run(this.#knex, { id });
    return record && toOrder(record);
  }

  /** The order that a hold became. */
  async findByHold(hold: string): Promise<StoredOrder | undefined> {
    const [record] = await BY_HOLD.run(this.#knex, { hold });
    return record && toOrder(record);
  }

  /** Orders of a buyer, the newest first. */
  async listOf(buyer: string, limit: number): Promise<StoredOrder[]> {
    const records = await BY_BUYER.run(this.#knex, { buyer, limit });
    return records.map(toOrder);
  }

  /**
   * Stores an order and takes its seats, or nothing. In a rush orders are stored
   * together, for that costs the database a fraction of storing each.
   */
  async insert(order: NewOrder): Promise<InsertOutcome> {
    return this.#inserts.ask(order).catch(error => this.#explain(error, order));
  }

  async #insertAll(orders: NewOrder[]): Promise<InsertOutcome[]> {
    const stored = await storeOrders(this.#knex, orders);
    return orders.map(order =>
      stored.has(order.id)
        ? { type: 'stored', order: storedOf(order) }
        : { type: 'called-off' },
    );
  }

  async #explain(error: unknown, order: NewOrder): Promise<InsertOutcome> {
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
    const seats = order.tickets.map(({ seat }) => seat);
    const taken = await this.#knex<TicketRow>('tickets')
      .where({ performance: order.performance })
      .whereIn('seat_index', seats)
      .whereIn('state', ['pending', 'sold'])
      .pluck('seat_index');
    return { type: 'taken', seats: taken };
  }

  /** Which of these holds belong to an order whose seats are still taken. */
  async livingHolds(holds: string[]): Promise<Set<string>> {
    const living = await this.#knex<OrderRow>('orders')
      .whereIn('hold', holds)
      .whereIn('state', ['pending', 'awaiting-deposit', 'paid'])
      .pluck('hold');
    return new Set(living);
  }
}
