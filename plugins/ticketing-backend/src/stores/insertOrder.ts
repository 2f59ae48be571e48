import { Knex } from 'knex';
import { NewOrder } from './NewOrder';
import { Statement } from './Statement';

/**
 * All that an order is, in one statement: the unique index of tickets decides who
 * owns the seats, and nothing is stored when it says no, or when the performance
 * was called off. An order that is paid from the beginning tells the seat store.
 */
const INSERT = new Statement<{ id: string }>(
  'insert-order',
  `WITH placed AS (
    INSERT INTO orders (id, code, performance, buyer, hold, state, method, amount,
      currency, contact_name, contact_email, contact_phone, created_at,
      consented_at, paid_at, pay_before, cancellation)
    SELECT :id::uuid, :code, id, :buyer::text, :hold::text, :state::text, :method,
      :amount::bigint, :currency, :contactName, :contactEmail, :contactPhone,
      :now::timestamptz, :now::timestamptz,
      CASE :state::text WHEN 'paid' THEN :now::timestamptz END,
      :payBefore::timestamptz, :cancellation::jsonb
    FROM performances
    WHERE id = :performance::text AND called_off_at IS NULL
    RETURNING id
  ), ticketed AS (
    INSERT INTO tickets (id, "order", performance, seat_index, state, section,
      "row", number, category, price, list_price, booking_fee, discount,
      discount_name, discount_proof)
    SELECT ticket.id, placed.id, :performance::text, seat_index,
      CASE :state::text WHEN 'paid' THEN 'sold' ELSE 'pending' END, section,
      "row", number, category, price, list_price, booking_fee, discount,
      discount_name, discount_proof
    FROM placed, unnest(:ids::uuid[], :seats::int[], :sections::text[],
        :rows::text[], :numbers::text[], :categories::text[], :prices::bigint[],
        :listPrices::bigint[], :bookingFees::bigint[], :discounts::text[],
        :discountNames::text[], :discountProofs::text[])
      AS ticket (id, seat_index, section, "row", number, category, price,
        list_price, booking_fee, discount, discount_name, discount_proof)
  ), payable AS (
    INSERT INTO payments ("order", payment_key, checkout_url, state, updated_at)
    SELECT id, :paymentKey::text, :checkoutUrl::text, 'ready', :now::timestamptz
    FROM placed WHERE :paymentKey::text IS NOT NULL
  ), told AS (
    INSERT INTO outbox (performance, hold, outcome, seats, buyer)
    SELECT :performance::text, :hold::text, 'sold', :seats::int[], :buyer::text
    FROM placed WHERE :state::text = 'paid'
  )
  SELECT id FROM placed`,
);

function valuesOf(order: NewOrder) {
  const { contact, tickets, payment } = order;
  return {
    id: order.id,
    code: order.code,
    performance: order.performance,
    buyer: order.buyer,
    hold: order.hold,
    state: order.state,
    method: order.method,
    amount: order.amount,
    currency: order.currency,
    contactName: contact.name,
    contactEmail: contact.email,
    contactPhone: contact.phone,
    now: order.createdAt,
    payBefore: order.payBefore,
    cancellation: JSON.stringify(order.cancellation),
    paymentKey: payment?.paymentKey,
    checkoutUrl: payment?.checkoutUrl,
    ids: tickets.map(({ id }) => id),
    seats: tickets.map(({ seat }) => seat),
    sections: tickets.map(({ section }) => section),
    rows: tickets.map(({ row }) => row),
    numbers: tickets.map(({ number }) => number),
    categories: tickets.map(({ category }) => category),
    prices: tickets.map(({ price }) => price),
    listPrices: tickets.map(({ listPrice }) => listPrice),
    bookingFees: tickets.map(({ bookingFee }) => bookingFee),
    discounts: tickets.map(({ discount }) => discount?.id ?? null),
    discountNames: tickets.map(({ discount }) => discount?.name ?? null),
    discountProofs: tickets.map(({ discount }) => discount?.proof ?? null),
  };
}

/** Stores an order; false when its performance was called off. */
export async function insertOrder(
  knex: Knex,
  order: NewOrder,
): Promise<boolean> {
  const stored = await INSERT.run(knex, valuesOf(order));
  return stored.length === 1;
}

/** The statement that stores an order, as the database's driver wants it. */
export function insertOrderQuery(order: NewOrder) {
  return INSERT.toQuery(valuesOf(order));
}
