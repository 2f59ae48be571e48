import type { Client, Reply } from './Client';

const AMOUNT = 110_000;
const BACK = 'http://hamlet.marquee.localhost:8080/checkout/return';

/**
 * One payment from its registration over the buyer's agreement to the money.
 *
 * @throws Error when any of the three steps is refused
 */
export async function pay(client: Client, orderId: string): Promise<void> {
  const made = await client.call({
    method: 'POST',
    path: '/v1/payments',
    headers: { 'idempotency-key': `create-${orderId}` },
    body: JSON.stringify({
      method: 'CARD',
      amount: AMOUNT,
      currency: 'KRW',
      orderId,
      orderName: '햄릿 2매',
      successUrl: BACK,
      failUrl: BACK,
    }),
  });
  const { paymentKey } = JSON.parse(expected(made, 200).body);
  const agreed = await client.call({
    method: 'POST',
    path: `/checkout/${paymentKey}`,
    type: 'application/x-www-form-urlencoded',
    body: 'outcome=approve',
  });
  expected(agreed, 303);
  const paid = await client.call({
    method: 'POST',
    path: '/v1/payments/confirm',
    headers: { 'idempotency-key': `confirm-${orderId}-1` },
    body: JSON.stringify({ paymentKey, orderId, amount: AMOUNT }),
  });
  const { status } = JSON.parse(expected(paid, 200).body);
  if (status !== 'DONE') throw new Error(`Order '${orderId}' is ${status}`);
}

function expected(reply: Reply, status: number): Reply {
  if (reply.status === status) return reply;
  throw new Error(`${reply.status} in place of ${status}: ${reply.body}`);
}
