import { NewOrder } from './OrderStore';

/**
 * Stores an unpaid order and takes its seats, all or nothing. One statement is one
 * round trip and one wait for the disk.
 */
export const INSERT_ORDER = `
  WITH new_order AS (
    INSERT INTO orders (id, code, performance, buyer, hold, state, amount,
      currency, contact_name, contact_email, contact_phone, created_at,
      consented_at, pay_before)
    VALUES (?, ?, ?, ?, ?, 'pending', ?, ?, ?, ?, ?, ?, ?, ?)
  )
  INSERT INTO tickets (id, "order", performance, seat_index, state,
    section, "row", number, category, price)
  SELECT id, ?, ?, seat_index, 'pending', section, "row", number,
    category, price
  FROM unnest(?::uuid[], ?::int[], ?::text[], ?::text[], ?::text[],
      ?::text[], ?::bigint[])
    AS ticket (id, seat_index, section, "row", number, category, price)`;

/** What {@link INSERT_ORDER} has to be told, in the order of its question marks. */
export function insertOrderValues({ order, tickets }: NewOrder) {
  const column = <K extends keyof NewOrder['tickets'][number]>(key: K) =>
    tickets.map(ticket => ticket[key]);
  return [
    order.id,
    order.code,
    order.performance,
    order.buyer,
    order.hold,
    order.amount,
    order.currency,
    order.contact_name,
    order.contact_email,
    order.contact_phone,
    order.created_at,
    order.consented_at,
    order.pay_before,
    order.id,
    order.performance,
    column('id'),
    column('seat_index'),
    column('section'),
    column('row'),
    column('number'),
    column('category'),
    column('price'),
  ];
}
