import { Knex } from 'knex';
import { NewOrder } from './NewOrder';
import { Statement } from './Statement';

/**
 * All that orders are, in one statement: the unique index of tickets decides who
 * owns the seats. Nothing is stored when it says no to one of them; an order of a
 * performance that was called off is left out. One that is paid from the beginning
 * tells the seat store.
 */
const INSERT = new Statement<{ id: string }>(
  'store-orders',
  `WITH wished AS (
    SELECT wish.* FROM json_to_recordset(:orders::json) AS wish (id uuid,
      code text, performance text, buyer text, hold text, state text, method text,
      amount bigint, currency text, name text, email text, phone text,
      "createdAt" timestamptz, "payBefore" timestamptz, cancellation jsonb,
      "paymentKey" text, "checkoutUrl" text, tickets json)
    JOIN performances
      ON performances.id = wish.performance AND called_off_at IS NULL
  ), placed AS (
    INSERT INTO orders (id, code, performance, buyer, hold, state, method, amount,
      currency, contact_name, contact_email, contact_phone, created_at,
      consented_at, paid_at, pay_before, cancellation)
    SELECT id, code, performance, buyer, hold, state, method, amount, currency,
      name, email, phone, "createdAt", "createdAt",
      CASE state WHEN 'paid' THEN "createdAt" END, "payBefore", cancellation
    FROM wished RETURNING id
  ), ticketed AS (
    INSERT INTO tickets (id, "order", performance, seat_index, state, section,
      "row", number, category, price, list_price, booking_fee, discount,
      discount_name, discount_proof)
    SELECT ticket.id, wished.id, performance, seat,
      CASE state WHEN 'paid' THEN 'sold' ELSE 'pending' END, section, "row",
      number, category, price, "listPrice", "bookingFee", discount,
      "discountName", "discountProof"
    FROM wished, json_to_recordset(tickets) AS ticket (id uuid, seat int,
      section text, "row" text, number text, category text, price bigint,
      "listPrice" bigint, "bookingFee" bigint, discount text,
      "discountName" text, "discountProof" text)
  ), payable AS (
    INSERT INTO payments ("order", payment_key, checkout_url, state, updated_at)
    SELECT id, "paymentKey", "checkoutUrl", 'ready', "createdAt"
    FROM wished WHERE "paymentKey" IS NOT NULL
  ), told AS (
    INSERT INTO outbox (performance, hold, outcome, seats, buyer)
    SELECT performance, hold, 'sold',
      ARRAY(SELECT seat FROM json_to_recordset(tickets) AS ticket (seat int)),
      buyer
    FROM wished WHERE state = 'paid'
  )
  SELECT id FROM placed`,
);

function wishOf({ contact, tickets, payment, ...order }: NewOrder) {
  return {
    ...order,
    ...contact,
    ...payment,
    tickets: tickets.map(({ discount, ...ticket }) => ({
      ...ticket,
      discount: discount?.id,
      discountName: discount?.name,
      discountProof: discount?.proof,
    })),
  };
}

const valuesOf = (orders: readonly NewOrder[]) => ({
  orders: JSON.stringify(orders.map(wishOf)),
});

/**
 * Stores orders, all or none.
 *
 * @returns ids of those that were stored: the performances of the others were called off
 */
export async function storeOrders(
  knex: Knex,
  orders: readonly NewOrder[],
): Promise<Set<string>> {
  const stored = await INSERT.run(knex, valuesOf(orders));
  return new Set(stored.map(({ id }) => id));
}

/** The statement that stores orders, as the database's driver wants it. */
export function storeOrdersQuery(orders: readonly NewOrder[]) {
  return INSERT.toQuery(valuesOf(orders));
}
