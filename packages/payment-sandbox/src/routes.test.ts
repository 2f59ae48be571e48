import request from 'supertest';
import { order, Shop } from './__testUtils__/Shop';

/** Status for callers other than the merchant whose payment it is. */
interface Row {
  /** Somebody without a key. */
  stranger: number;
  /** A shop of another seller, about a payment that is not its own. */
  otherMerchant: number;
}

const closed: Row = { stranger: 401, otherMerchant: 404 };
/** Makes or shows something of the merchant's own. */
const own: Row = { stranger: 401, otherMerchant: 200 };
const open: Row = { stranger: 200, otherMerchant: 200 };
const onward: Row = { stranger: 303, otherMerchant: 303 };

const ROUTES: Record<string, Row> = {
  'GET /': onward,
  'GET /healthz': open,
  'GET /readyz': open,
  'GET /misbehaviours': open,
  'GET /sandbox/v1/misbehaviours': open,
  // The buyer's way: whoever has the payment's key, or the account's number, may look and answer.
  'GET /checkout/:paymentKey': open,
  'POST /checkout/:paymentKey': onward,
  'GET /bank': open,
  'POST /bank': onward,
  'POST /v1/payments': own,
  'POST /v1/payments/confirm': closed,
  'POST /v1/payments/:paymentKey/cancel': closed,
  'GET /v1/payments/orders/:orderId': closed,
  'GET /v1/payments/:paymentKey': closed,
  'GET /v1/transactions': own,
  'POST /sandbox/v1/payments/:paymentKey/authenticate': closed,
  'POST /sandbox/v1/payments/:paymentKey/deposit': closed,
  'POST /sandbox/v1/payments/:paymentKey/cancel-deposit': closed,
  'PUT /sandbox/v1/webhooks': own,
  'POST /sandbox/v1/misbehaviours': own,
};

/** A payment that is as far as the route needs it. */
function prepare(shop: Shop, route: string): Promise<string> {
  if (route.endsWith('/confirm')) return shop.agreed();
  if (route.endsWith('/deposit')) return shop.waiting();
  if (!route.endsWith('/cancel-deposit')) return shop.create();
  return shop.waiting().then(async paymentKey => {
    await shop.deposit(paymentKey);
    return paymentKey;
  });
}

async function call(route: string, merchant?: string) {
  const shop = new Shop();
  const paymentKey = await prepare(shop, route);
  const { orderId, amount } = order;
  const [method, pattern] = route.split(' ');
  const path = pattern
    .replace(':paymentKey', paymentKey)
    .replace(':orderId', orderId);
  const bodies: Record<string, object> = {
    'POST /v1/payments': order,
    'POST /v1/payments/confirm': { paymentKey, orderId, amount },
    'POST /v1/payments/:paymentKey/cancel': { cancelReason: 'none' },
    'PUT /sandbox/v1/webhooks': { url: 'http://localhost/' },
    'POST /sandbox/v1/misbehaviours': { name: 'SLOW', orderId },
  };
  const test = request(shop.sandbox)[
    method.toLowerCase() as 'get' | 'post' | 'put'
  ](path);
  if (merchant) test.auth(merchant, '');
  if (route === 'GET /v1/transactions') {
    return await test.query({ startDate: '2026-12-01', endDate: '2026-12-02' });
  }
  if (method === 'GET') return await test;
  return await (/^\/(checkout|bank)/.test(path)
    ? test.type('form').send({ outcome: 'approve' })
    : test.send(bodies[route] ?? {}));
}

describe('routes of the payment sandbox', () => {
  it('are those of the list, no more and no fewer', () => {
    const { sandbox } = new Shop();
    expect(sandbox.routes).toEqual(Object.keys(ROUTES).sort());
  });

  it.each(Object.entries(ROUTES))(
    '%s lets in whom the list says',
    async (route, { stranger, otherMerchant }) => {
      const { status } = await call(route, 'test_sk_hamlet');
      const wanted = stranger === 303 ? 303 : 200;
      const refused = route.endsWith('/cancel') ? 403 : wanted;
      expect(status).toBe(refused);
      expect((await call(route)).status).toBe(stranger);
      expect((await call(route, 'test_sk_lear')).status).toBe(otherMerchant);
    },
  );

  it('are all: anything else is not found', async () => {
    const { sandbox } = new Shop();
    const nothing = await request(sandbox).get('/v1/settlements');
    expect([nothing.status, nothing.body.code]).toEqual([404, 'NOT_FOUND']);
    const path = '/checkout/key';
    expect((await request(sandbox).delete(path)).status).toBe(404);
  });
});
