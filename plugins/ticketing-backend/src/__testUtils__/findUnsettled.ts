import { TestBoxOffice } from './startBoxOffice';
import { findUnderWay } from './findUnderWay';

const PRICE = 110_000;
const CREDENTIALS = Buffer.from('test_sk_hamlet:').toString('base64');

/** What is not as it should be in a performance; empty when everything is settled. */
export async function findUnsettled(
  office: TestBoxOffice,
  performance: string,
): Promise<string[]> {
  const { knex, redis, company } = office;
  const found = await findUnderWay(office);

  const owned: number[] = await knex('tickets')
    .where({ performance })
    .whereIn('state', ['pending', 'sold'])
    .pluck('seat_index');
  if (new Set(owned).size < owned.length) found.push('a seat has two owners');
  const { called_off_at: calledOff } = await knex('performances')
    .where({ id: performance })
    .first();
  if (!calledOff) {
    const states = (await redis.get(`{hamlet:${performance}}:seats`)) ?? '';
    for (const [seat, code] of [...states].entries()) {
      const wanted = owned.includes(seat) ? '2' : '0';
      if (code !== wanted) found.push(`seat ${seat} is ${code}, not ${wanted}`);
    }
  } else if (owned.length > 0) {
    found.push(`${owned.length} tickets are good for what was called off`);
  }

  const payments = await knex('payments')
    .join('orders', 'orders.id', 'payments.order')
    .where({ performance })
    .select('order', 'payment_key');
  for (const { order, payment_key: key } of payments) {
    const sold = await knex('tickets').where({ order, state: 'sold' });
    const response = await fetch(`${company.url}/v1/payments/${key}`, {
      headers: { authorization: `Basic ${CREDENTIALS}` },
    });
    const { status, balanceAmount } = await response.json();
    const kept = /DONE|CANCELED/.test(status) ? balanceAmount : 0;
    if (kept !== sold.length * PRICE) {
      found.push(`${kept} was kept for ${sold.length} tickets`);
    }
  }
  return found;
}
