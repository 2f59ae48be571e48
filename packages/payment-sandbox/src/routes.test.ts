import { listRoutes } from '@marquee/route-list';
import request from 'supertest';
import { createSandbox } from './createSandbox';

/** Status for callers other than the merchant whose payment it is. */
interface Row {
  /** Somebody without a key. */
  stranger: number;
  /** A shop of another seller, about a payment that is not its own. */
  otherMerchant: number;
}

const closed: Row = { stranger: 401, otherMerchant: 404 };
/** Makes something of the merchant's own. */
const own: Row = { stranger: 401, otherMerchant: 200 };
const open: Row = { stranger: 200, otherMerchant: 200 };

const ROUTES: Record<string, Row> = {
  'GET /healthz': open,
  'GET /readyz': open,
  // The buyer's way: whoever has the payment's key may look and answer.
  'GET /checkout/:paymentKey': open,
  'POST /checkout/:paymentKey': { stranger: 303, otherMerchant: 303 },
  'POST /v1/payments': own,
  'POST /v1/payments/confirm': closed,
  'POST /v1/payments/:paymentKey/cancel': closed,
  'GET /v1/payments/orders/:orderId': closed,
  'GET /v1/payments/:paymentKey': closed,
};

const order = {
  method: 'CARD',
  amount: 110_000,
  currency: 'KRW',
  orderId: 'order-0001',
  orderName: 'Hamlet',
  successUrl: 'http://hamlet.marquee.localhost:8080/checkout/return',
  failUrl: 'http://hamlet.marquee.localhost:8080/checkout/return',
};

async function call(route: string, merchant?: string) {
  const app = createSandbox({ publicUrl: 'http://pay.marquee.localhost:8080' });
  const made = await request(app)
    .post('/v1/payments')
    .auth('test_sk_hamlet', '')
    .send(order);
  const { paymentKey } = made.body;
  const [method, pattern] = route.split(' ');
  const approve = (address: string) =>
    request(app).post(address).type('form').send({ outcome: 'approve' });
  // Only a payment to which the buyer agreed can be confirmed.
  if (pattern.endsWith('/confirm')) await approve(`/checkout/${paymentKey}`);
  const path = pattern
    .replace(':paymentKey', paymentKey)
    .replace(':orderId', order.orderId);
  const bodies: Record<string, object> = {
    'POST /v1/payments': order,
    'POST /v1/payments/confirm': {
      paymentKey,
      orderId: order.orderId,
      amount: order.amount,
    },
    'POST /v1/payments/:paymentKey/cancel': { cancelReason: 'none' },
  };
  const post = () =>
    path.startsWith('/checkout')
      ? approve(path)
      : request(app).post(path).send(bodies[route]);
  const test = method === 'GET' ? request(app).get(path) : post();
  return await (merchant ? test.auth(merchant, '') : test);
}

describe('routes of the payment sandbox', () => {
  it('are those of the list, no more and no fewer', () => {
    const app = createSandbox({ publicUrl: 'http://pay.marquee.localhost' });
    expect(listRoutes(app)).toEqual(Object.keys(ROUTES).sort());
  });

  it.each(Object.entries(ROUTES))(
    '%s lets in whom the list says',
    async (route, { stranger, otherMerchant }) => {
      const { status } = await call(route, 'test_sk_hamlet');
      expect([401, 404]).not.toContain(status);
      expect((await call(route)).status).toBe(stranger);
      expect((await call(route, 'test_sk_lear')).status).toBe(otherMerchant);
    },
  );
});
