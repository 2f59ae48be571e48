import { Knex } from 'knex';

/**
 * Fills the books with paid orders of two seats each, as many as a stadium and more,
 * past the box office: names, addresses and numbers go round, one a minute.
 */
export async function insertOrders(
  knex: Knex,
  options: { count: number; performance?: string; since?: Date },
): Promise<void> {
  const { count, performance = 'evening' } = options;
  const since = options.since ?? new Date('2026-11-01T00:00:00Z');
  await knex.raw(
    `INSERT INTO orders (id, code, performance, buyer, hold, state, amount, currency,
       contact_name, contact_email, contact_phone, created_at, consented_at,
       pay_before, paid_at)
     SELECT gen_random_uuid(), upper(lpad(to_hex(i), 4, '0')) || '-' ||
         upper(substr(md5(i::text), 1, 4)),
       :performance, 'buyer-' || i, 'hold-' || i, 'paid', 180000, 'KRW',
       (ARRAY['김', '이', '박', '최', '정'])[1 + i % 5] ||
         (ARRAY['하나', '서준', '지우', '도윤'])[1 + i % 4] || i,
       'buyer' || i || '@example.org', '010-' || lpad((i % 9973)::text, 4, '0') ||
         '-' || lpad((i % 9999)::text, 4, '0'),
       at, at, at, at
     FROM generate_series(1, :count) AS i,
       LATERAL (SELECT :since::timestamptz + i * interval '1 minute' AS at) AS times`,
    { count, performance, since },
  );
  await knex.raw(
    `INSERT INTO tickets (id, "order", performance, seat_index, state, section,
       "row", number, category, price)
     SELECT gen_random_uuid(), orders.id, performance,
       (row_number() OVER ()) * 2 + place, 'sold', 'Stalls', '1', place::text,
       'R석', 90000
     FROM orders, generate_series(0, 1) AS place
     WHERE performance = :performance`,
    { performance },
  );
  await knex.raw('ANALYZE orders, tickets');
}
