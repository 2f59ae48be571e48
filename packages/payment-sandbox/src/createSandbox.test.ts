import { mkdtemp, rm } from 'fs/promises';
import { join } from 'path';
import request from 'supertest';
import { MINUTE_MS, order, PUBLIC_URL, Shop } from './__testUtils__/Shop';

describe('a payment by card', () => {
  let shop: Shop;

  beforeEach(() => {
    shop = new Shop();
  });

  it('gets from registration to done', async () => {
    const made = await shop.call('/v1/payments', { body: order });
    const { paymentKey, status, checkout } = made.body;
    expect(status).toBe('READY');
    expect(checkout.url).toBe(`${PUBLIC_URL}/checkout/${paymentKey}`);

    const { body: way } = await shop.authenticate(paymentKey);
    const url = new URL(way.redirectTo);
    expect(url.origin + url.pathname).toBe(order.successUrl);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      paymentKey,
      orderId: order.orderId,
      amount: '110000',
      paymentType: 'NORMAL',
    });
    expect(way.payment.status).toBe('IN_PROGRESS');
    const done = await shop.confirm(paymentKey);
    expect(done.body).toMatchObject({
      status: 'DONE',
      method: '카드',
      totalAmount: 110_000,
      suppliedAmount: 100_000,
      vat: 10_000,
      requestedAt: '2026-12-01T09:00:00+09:00',
      approvedAt: '2026-12-01T09:00:00+09:00',
      card: { amount: 110_000 },
      virtualAccount: null,
    });
    const found = await shop.call(`/v1/payments/orders/${order.orderId}`);
    expect(found.body).toEqual(done.body);
  });

  it('leads back with the reason when it is declined, and takes another try', async () => {
    const paymentKey = await shop.create();
    const { body } = await shop.authenticate(paymentKey, {
      outcome: 'decline',
    });
    const url = new URL(body.redirectTo);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      code: 'REJECT_CARD_COMPANY',
      message: '결제 승인이 거절되었습니다.',
      orderId: order.orderId,
    });
    expect((await shop.find(paymentKey)).body.status).toBe('READY');
    const again = await shop.authenticate(paymentKey);
    expect(again.body.payment.status).toBe('IN_PROGRESS');
  });

  it.each([
    ['another amount', { amount: 1 }, 400, 'INVALID_REQUEST'],
    ['another order', { orderId: 'other-1' }, 404, 'NOT_FOUND_PAYMENT_SESSION'],
    ['no such payment', { paymentKey: 'x' }, 404, 'NOT_FOUND_PAYMENT'],
    ['half a request', { orderId: undefined }, 400, 'INVALID_REQUEST'],
  ])('is not taken for %s', async (_, change, status, code) => {
    const refused = await shop.confirm(await shop.agreed(), change);
    expect(refused.status).toBe(status);
    expect(refused.body.code).toBe(code);
  });

  it('is not taken before the buyer agreed', async () => {
    const refused = await shop.confirm(await shop.create());
    expect(refused.body.code).toBe('NOT_FOUND_PAYMENT_SESSION');
  });

  it.each([
    ['30 minutes after its registration', false, 30],
    ['10 minutes after the buyer agreed', true, 10],
  ])('expires %s', async (_, agreed, minutes) => {
    const paymentKey = await (agreed ? shop.agreed() : shop.create());
    const open = agreed ? 'IN_PROGRESS' : 'READY';
    shop.now += minutes * MINUTE_MS;
    expect((await shop.find(paymentKey)).body.status).toBe(open);
    shop.now += 1;
    expect((await shop.find(paymentKey)).body.status).toBe('EXPIRED');
    const late = await shop.authenticate(paymentKey);
    expect(late.body.code).toBe('NOT_FOUND_PAYMENT_SESSION');
    expect((await shop.confirm(paymentKey)).status).toBe(404);
  });

  it('is given back in parts, and never more than was paid', async () => {
    const paymentKey = await shop.paid();
    const part = await shop.cancel(paymentKey, { cancelAmount: 10_000 });
    expect(part.body).toMatchObject({
      status: 'PARTIAL_CANCELED',
      balanceAmount: 100_000,
    });
    const much = await shop.cancel(paymentKey, { cancelAmount: 100_001 });
    expect(much.body.code).toBe('NOT_CANCELABLE_AMOUNT');
    const sure = { cancelAmount: 1, refundableAmount: 110_000 };
    expect((await shop.cancel(paymentKey, sure)).body.code).toBe(
      'NOT_MATCHES_REFUNDABLE_AMOUNT',
    );
    await shop.cancel(paymentKey, { cancelAmount: 40_000 }).expect(200);
    const rest = await shop.cancel(paymentKey);
    expect(rest.body).toMatchObject({ status: 'CANCELED', balanceAmount: 0 });
    expect(
      rest.body.cancels.map(
        (it: { cancelAmount: number; refundableAmount: number }) => [
          it.cancelAmount,
          it.refundableAmount,
        ],
      ),
    ).toEqual([
      [10_000, 100_000],
      [40_000, 60_000],
      [60_000, 0],
    ]);
    expect((await shop.cancel(paymentKey)).body.code).toBe(
      'ALREADY_CANCELED_PAYMENT',
    );
  });

  it('cannot be given back before it was paid', async () => {
    const refused = await shop.cancel(await shop.agreed());
    expect(refused.body.code).toBe('NOT_CANCELABLE_PAYMENT');
  });

  it('is over when it is too small', async () => {
    const change = { amount: 99 };
    const paymentKey = await shop.agreed(change);
    const refused = await shop.confirm(paymentKey, change);
    expect(refused.body.code).toBe('BELOW_MINIMUM_AMOUNT');
    const { body } = await shop.find(paymentKey);
    expect(body).toMatchObject({
      status: 'ABORTED',
      failure: { code: 'BELOW_MINIMUM_AMOUNT' },
    });
  });

  it('is one of many for its order until one of them is confirmed', async () => {
    const [first, second] = [await shop.agreed(), await shop.agreed()];
    expect(second).not.toBe(first);
    await shop.confirm(first).expect(200);
    expect((await shop.confirm(second)).body.code).toBe('DUPLICATED_ORDER_ID');
    const third = await shop.call('/v1/payments', { body: order });
    expect(third.body.code).toBe('DUPLICATED_ORDER_ID');
    const found = await shop.call(`/v1/payments/orders/${order.orderId}`);
    expect(found.body.paymentKey).toBe(first);
  });

  it('belongs to the merchant whose key registered it, and to keys of the test mode only', async () => {
    const paymentKey = await shop.create();
    const as = (key: string) =>
      request(shop.sandbox).get(`/v1/payments/${paymentKey}`).auth(key, '');
    expect((await as('test_sk_other')).body.code).toBe('NOT_FOUND_PAYMENT');
    expect((await as('live_sk_hamlet')).status).toBe(401);
  });

  it.each([
    ['KRW', 200],
    ['<b>', 400],
    ['won', 400],
  ])(
    'takes money of currencies that there are: %s',
    async (currency, status) => {
      const body = { ...order, currency };
      const { status: answer, body: payment } = await shop.call(
        '/v1/payments',
        {
          body,
        },
      );
      expect(answer).toBe(status);
      if (status !== 200) return;
      const path = `/checkout/${payment.paymentKey}`;
      expect((await request(shop.sandbox).get(path)).status).toBe(200);
    },
  );

  it('leads buyers to nothing but web pages', async () => {
    const body = { ...order, successUrl: 'ftp://hamlet.marquee.localhost/' };
    const refused = await shop.call('/v1/payments', { body });
    expect(refused.body.code).toBe('INVALID_REQUEST');
  });

  it('is refused in English when that is asked for', async () => {
    const refused = await shop
      .find('none')
      .set({ 'accept-language': 'en-US,en;q=0.9,ko;q=0.8' });
    expect(refused.body.message).toBe('The payment does not exist.');
    expect((await shop.find('none')).body.message).toBe(
      '존재하지 않는 결제 정보 입니다.',
    );
  });

  it('is kept over a restart when the sandbox has a file', async () => {
    const folder = await mkdtemp('/tmp/marquee-sandbox-');
    try {
      shop = new Shop({ dataFile: join(folder, 'ledger.jsonl') });
      const paymentKey = await shop.agreed();
      const key = { 'idempotency-key': 'k' };
      const first = await shop.confirm(paymentKey, {}, key);
      shop.restart();
      const again = await shop.confirm(paymentKey, {}, key);
      expect(again.body).toEqual(first.body);
      expect((await shop.find(paymentKey)).body.status).toBe('DONE');
    } finally {
      shop.sandbox.close();
      await rm(folder, { recursive: true });
    }
  });

  it('brings a refund to its end that was on its way when the sandbox stopped', async () => {
    const folder = await mkdtemp('/tmp/marquee-sandbox-');
    try {
      shop = new Shop({ dataFile: join(folder, 'ledger.jsonl') });
      const paymentKey = await shop.paid();
      await shop.arm('REFUND_LATER', { paymentKey });
      const { body } = await shop.cancel(paymentKey);
      expect(body.cancels[0].cancelStatus).toBe('IN_PROGRESS');
      shop.restart();
      await shop.pass(MINUTE_MS);
      expect((await shop.find(paymentKey)).body).toMatchObject({
        status: 'CANCELED',
        balanceAmount: 0,
        cancels: [{ cancelStatus: 'DONE' }],
      });
    } finally {
      shop.sandbox.close();
      await rm(folder, { recursive: true });
    }
  });
});

describe('the sandbox', () => {
  it('says that it is well', async () => {
    const { sandbox } = new Shop();
    expect((await request(sandbox).get('/readyz')).status).toBe(200);
    expect((await request(sandbox).get('/healthz')).status).toBe(200);
  });

  it('refuses what is no JSON, or too much of it', async () => {
    const { sandbox } = new Shop();
    const send = (text: string) =>
      request(sandbox)
        .post('/v1/payments')
        .auth('test_sk_hamlet', '')
        .type('json')
        .send(text);
    expect((await send('{')).body.code).toBe('INVALID_REQUEST');
    const long = JSON.stringify({ ...order, extra: 'x'.repeat(70_000) });
    expect((await send(long)).body.message).toContain('too long');
  });
});
