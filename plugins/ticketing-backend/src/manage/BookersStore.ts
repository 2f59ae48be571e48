import { BookersFilter, BookerSort } from '@marquee/plugin-ticketing-common';
import { Knex } from 'knex';
import { toRefund } from '../stores/orderRows';
import { StoredRefund } from '../stores/StoredOrder';
import { OrderRow, RefundRow, TicketRow } from '../stores/tables';
import { Place } from './cursor';
import { groupByOrder } from './groupByOrder';

/** An order with what a list shows of it. */
export type BookerRow = Pick<
  OrderRow,
  | 'id'
  | 'code'
  | 'state'
  | 'method'
  | 'performance'
  | 'contact_name'
  | 'contact_email'
  | 'contact_phone'
  | 'amount'
  | 'created_at'
  | 'paid_at'
> & { tickets: TicketRow[]; refunds: StoredRefund[] };

/** Sums over all orders of a filter. */
export interface BookerTotals {
  orders: number;
  tickets: number;
  amount: number;
}

/** What a sort goes by; equal ones by id, in the same direction. */
const SORTS: Record<
  BookerSort,
  { column: string; cast: string; direction: 'asc' | 'desc' }
> = {
  newest: { column: 'created_at', cast: 'timestamptz', direction: 'desc' },
  oldest: { column: 'created_at', cast: 'timestamptz', direction: 'asc' },
  name: {
    column: `coalesce(lower(contact_name), '')`,
    cast: 'text',
    direction: 'asc',
  },
  amount: { column: 'amount', cast: 'bigint', direction: 'desc' },
};

const COLUMNS = [
  'id',
  'code',
  'state',
  'method',
  'performance',
  'contact_name',
  'contact_email',
  'contact_phone',
  'amount',
  'created_at',
  'paid_at',
] as const;

/** Digits that are enough to be the end of a phone number. */
const PHONE_END = /^\d{3,}$/;
/** What a whole number begins with in Korea (`010…`), or from abroad (`8210…`); people leave the one and look for the other. */
const PHONE_BEGIN = /^(82|0)(?=\d{8})/;

/**
 * Orders as sellers look through them.
 *
 * Parts of names cannot be found by an index that costs buyers nothing: each order
 * would pay for it. The table is read instead, 50,000 orders in some 50 ms.
 */
export class BookersStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /** Orders after a place, in the order of the sort, with their tickets and refunds. */
  async page(query: {
    filter: BookersFilter;
    sort: BookerSort;
    after?: Place;
    limit: number;
  }): Promise<{ rows: BookerRow[]; next?: Place }> {
    const { filter, sort, after, limit } = query;
    const { column, cast, direction } = SORTS[sort];
    const orders: (Omit<BookerRow, 'tickets' | 'refunds'> & {
      place: string;
    })[] = await this.#found(filter)
      .select(COLUMNS)
      .select(this.#knex.raw(`(${column})::text AS place`))
      .modify(narrowed => {
        if (!after) return;
        const sign = direction === 'asc' ? '>' : '<';
        narrowed.whereRaw(
          `(${column}, id) ${sign} (?::${cast}, ?::uuid)`,
          after,
        );
      })
      .orderByRaw(`${column} ${direction}, id ${direction}`)
      // One more tells whether there is another page.
      .limit(limit + 1);
    const page = orders.slice(0, limit);
    const last = page[page.length - 1];
    return {
      rows: await this.#complete(page),
      next: orders.length > limit ? [last.place, last.id] : undefined,
    };
  }

  /** Sums over all pages: orders, tickets that are sold, what was paid for these. */
  async totals(filter: BookersFilter): Promise<BookerTotals> {
    const found = this.#found(filter).select('id');
    const { rows } = await this.#knex.raw(
      `WITH found AS (?)
       SELECT (SELECT count(*) FROM found)::int AS orders,
         count(tickets.id)::int AS tickets,
         coalesce(sum(tickets.price + tickets.booking_fee), 0) AS amount
       FROM found JOIN tickets
         ON tickets."order" = found.id AND tickets.state = 'sold'`,
      [found],
    );
    const [{ orders, tickets, amount }] = rows;
    return { orders, tickets, amount: Number(amount) };
  }

  /** Name, address and number of an order's booker; undefined without such an order. */
  async contact(
    order: string,
  ): Promise<
    | Pick<OrderRow, 'contact_name' | 'contact_email' | 'contact_phone'>
    | undefined
  > {
    return this.#knex<OrderRow>('orders')
      .first('contact_name', 'contact_email', 'contact_phone')
      .where({ id: order });
  }

  #found(filter: BookersFilter): Knex.QueryBuilder {
    const { search, performance, state, category, discount } = filter;
    const ticketOf = (facts: Partial<TicketRow>) =>
      this.#knex('tickets')
        .whereRaw('tickets."order" = orders.id')
        .where(facts);
    return this.#knex('orders')
      .where({
        ...(performance !== undefined && { performance }),
        ...(state !== undefined && { state }),
      })
      .modify(query => {
        if (category !== undefined) query.whereExists(ticketOf({ category }));
        if (discount !== undefined) {
          query.whereExists(ticketOf({ discount_name: discount }));
        }
        if (search !== undefined) query.where(matches(search));
      });
  }

  async #complete<R extends { id: string }>(
    orders: R[],
  ): Promise<(R & Pick<BookerRow, 'tickets' | 'refunds'>)[]> {
    const ids = orders.map(({ id }) => id);
    const [tickets, refunds] = await Promise.all([
      this.#knex<TicketRow>('tickets')
        .whereIn('order', ids)
        .orderBy('seat_index'),
      this.#knex<RefundRow>('refunds')
        .whereIn('order', ids)
        .orderBy('created_at', 'desc'),
    ]);
    const ticketsOf = groupByOrder(tickets as TicketRow[]);
    const refundsOf = groupByOrder((refunds as RefundRow[]).map(toRefund));
    return orders.map(order => ({
      ...order,
      tickets: ticketsOf.get(order.id) ?? [],
      refunds: refundsOf.get(order.id) ?? [],
    }));
  }
}

/** Code with or without its hyphen, part of name or address, end of the phone number. */
function matches(search: string) {
  const words = search.toLowerCase();
  const digits = search.replace(/[\s+-]/g, '').replace(PHONE_BEGIN, '');
  return (query: Knex.QueryBuilder) => {
    query
      .whereRaw(`strpos(replace(code, '-', ''), ?) > 0`, [
        search.toUpperCase().replaceAll('-', ''),
      ])
      .orWhereRaw('strpos(lower(contact_name), ?) > 0', [words])
      .orWhereRaw('strpos(lower(contact_email), ?) > 0', [words]);
    if (PHONE_END.test(digits)) {
      query.orWhereRaw(
        `right(translate(contact_phone, '+- ', ''), ?::int) = ?`,
        [digits.length, digits],
      );
    }
  };
}
