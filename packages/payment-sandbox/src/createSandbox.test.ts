import { mkdtemp, rm } from 'fs/promises';
import { join } from 'path';
import type { Express } from 'express';
import request from 'supertest';
import { createSandbox } from './createSandbox';

const PUBLIC_URL = 'http://pay.marquee.localhost:8080';
const MINUTE_MS = 60_000;
const order = {
  method: 'CARD',
  amount: 110_000,
  currency: 'KRW',
  orderId: 'order-0001',
  orderName: '햄릿 <b>& 친구들</b>',
  successUrl: 'http://hamlet.marquee.localhost:8080/checkout/return',
  failUrl: 'http://hamlet.marquee.localhost:8080/checkout/return',
};

describe('the payment sandbox', () => {
  let now: number;
  let app: Express;
  const start = (dataFile?: string) =>
    createSandbox({ publicUrl: PUBLIC_URL, dataFile, clock: () => now });

  beforeEach(() => {
    now = Date.parse('2026-12-01T00:00:00Z');
    app = start();
  });

  const call = (path: string, body?: object, headers = {}) => {
    const test = body
      ? request(app).post(`/v1/payments${path}`).send(body)
      : request(app).get(`/v1/payments${path}`);
    return test.auth('test_sk_hamlet', '').set(headers);
  };
  const create = async () => (await call('', order)).body;
  const answer = (paymentKey: string, outcome: string) =>
    request(app).post(`/checkout/${paymentKey}`).type('form').send({ outcome });
  const confirm = (paymentKey: string, change = {}, headers = {}) => {
    const { orderId, amount } = order;
    const body = { paymentKey, orderId, amount, ...change };
    return call('/confirm', body, headers);
  };
  const agreed = async (): Promise<string> => {
    const { paymentKey } = await create();
    await answer(paymentKey, 'approve');
    return paymentKey;
  };

  it('takes a payment from registration to done', async () => {
    const { paymentKey, status, checkout } = await create();
    expect(status).toBe('READY');
    expect(checkout.url).toBe(`${PUBLIC_URL}/checkout/${paymentKey}`);

    const back = await answer(paymentKey, 'approve');
    expect(back.status).toBe(303);
    const url = new URL(back.headers.location);
    expect(url.origin + url.pathname).toBe(order.successUrl);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      paymentKey,
      orderId: order.orderId,
      amount: '110000',
      paymentType: 'NORMAL',
    });
    const done = await confirm(paymentKey);
    expect(done.body).toMatchObject({ status: 'DONE', totalAmount: 110_000 });
    const found = await call(`/orders/${order.orderId}`);
    expect(found.body).toEqual(done.body);
  });

  it('leads back with the reason when the card is declined, and takes another try', async () => {
    const { paymentKey } = await create();
    const back = await answer(paymentKey, 'decline');
    const url = new URL(back.headers.location);
    expect(url.searchParams.get('code')).toBe('REJECT_CARD_COMPANY');
    expect(url.searchParams.get('orderId')).toBe(order.orderId);
    expect((await call(`/${paymentKey}`)).body.status).toBe('READY');
    expect((await answer(paymentKey, 'approve')).status).toBe(303);
  });

  it.each([
    ['another amount', { amount: 1 }, 400, 'INVALID_REQUEST'],
    ['another order', { orderId: 'other-1' }, 404, 'NOT_FOUND_PAYMENT_SESSION'],
    ['no such payment', { paymentKey: 'x' }, 404, 'NOT_FOUND_PAYMENT'],
    ['half a request', { orderId: undefined }, 400, 'INVALID_REQUEST'],
  ])('refuses to take money for %s', async (_, change, status, code) => {
    const refused = await confirm(await agreed(), change);
    expect(refused.status).toBe(status);
    expect(refused.body.code).toBe(code);
  });

  it('takes no money that the buyer did not agree to, or not lately', async () => {
    const { paymentKey } = await create();
    expect((await confirm(paymentKey)).body.code).toBe(
      'NOT_FOUND_PAYMENT_SESSION',
    );
    await answer(paymentKey, 'approve');
    now += 10 * MINUTE_MS + 1;
    expect((await confirm(paymentKey)).status).toBe(404);
    expect((await call(`/${paymentKey}`)).body.status).toBe('EXPIRED');
    expect((await answer(paymentKey, 'approve')).status).toBe(410);
  });

  it('takes money once; the same idempotency key gets the same answer', async () => {
    const paymentKey = await agreed();
    const key = { 'idempotency-key': 'attempt-1' };
    const first = await confirm(paymentKey, {}, key);
    now += MINUTE_MS;
    expect((await confirm(paymentKey, {}, key)).body).toEqual(first.body);
    const other = await confirm(paymentKey, {}, { 'idempotency-key': '2' });
    expect(other.body.code).toBe('ALREADY_PROCESSED_PAYMENT');
    const again = await confirm(paymentKey, {}, { 'idempotency-key': '2' });
    expect(again.body).toEqual(other.body);
  });

  it('gives money back in parts, and never more than was paid', async () => {
    const paymentKey = await agreed();
    const cancel = (body: object) => call(`/${paymentKey}/cancel`, body);
    const cancelReason = 'test';
    expect((await cancel({ cancelReason })).body.code).toBe(
      'NOT_CANCELABLE_PAYMENT',
    );
    await confirm(paymentKey);
    const part = await cancel({ cancelReason, cancelAmount: 10_000 });
    expect(part.body).toMatchObject({
      status: 'PARTIAL_CANCELED',
      balanceAmount: 100_000,
    });
    const much = await cancel({ cancelReason, cancelAmount: 100_001 });
    expect(much.body.code).toBe('NOT_CANCELABLE_AMOUNT');
    const rest = await cancel({ cancelReason });
    expect(rest.body).toMatchObject({ status: 'CANCELED', balanceAmount: 0 });
    expect(rest.body.cancels).toHaveLength(2);
    expect((await cancel({ cancelReason })).body.code).toBe(
      'ALREADY_CANCELED_PAYMENT',
    );
  });

  it("knows merchants apart, and only those of the test mode's keys", async () => {
    const { paymentKey } = await create();
    const as = (key: string) =>
      request(app).get(`/v1/payments/${paymentKey}`).auth(key, '');
    expect((await as('test_sk_other')).body.code).toBe('NOT_FOUND_PAYMENT');
    expect((await as('live_sk_hamlet')).status).toBe(401);
    expect((await request(app).post('/v1/payments')).status).toBe(401);
    expect((await call('', order)).body.code).toBe('DUPLICATED_ORDER_ID');
  });

  it('shows the buyer what is paid for, in their language and nothing else', async () => {
    const { paymentKey } = await create();
    const page = (language: string) =>
      request(app)
        .get(`/checkout/${paymentKey}`)
        .set('accept-language', language);
    const korean = await page('ko-KR,ko;q=0.9');
    expect(korean.text).toContain('lang="ko"');
    expect(korean.text).toContain('₩110,000');
    expect(korean.text).toContain('햄릿 &lt;b&gt;&amp; 친구들');
    const english = await page('en-US');
    expect(english.text).toContain('Decline the card');
    expect(english.headers['content-security-policy']).toContain(
      "form-action 'self' http://hamlet.marquee.localhost:8080;",
    );
    expect((await request(app).get('/checkout/none')).status).toBe(404);
  });

  it('refuses to lead buyers to anything but web pages', async () => {
    const body = { ...order, successUrl: 'ftp://hamlet.marquee.localhost/' };
    expect((await call('', body)).body.code).toBe('INVALID_REQUEST');
  });

  it('keeps payments over a restart when it has a file', async () => {
    const folder = await mkdtemp('/tmp/marquee-sandbox-');
    try {
      const file = join(folder, 'ledger.json');
      app = start(file);
      const paymentKey = await agreed();
      const first = await confirm(paymentKey, {}, { 'idempotency-key': 'k' });
      app = start(file);
      const again = await confirm(paymentKey, {}, { 'idempotency-key': 'k' });
      expect(again.body).toEqual(first.body);
      expect((await call(`/${paymentKey}`)).body.status).toBe('DONE');
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('says that it is well', async () => {
    expect((await request(app).get('/readyz')).status).toBe(200);
  });
});
