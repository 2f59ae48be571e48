import { once } from 'events';
import { createServer, type Server } from 'http';
import type { AddressInfo } from 'net';
import { MINUTE_MS, order, Shop } from './__testUtils__/Shop';

const DAY_MS = 24 * 60 * MINUTE_MS;
const key = { 'idempotency-key': 'attempt-1' };

describe('an idempotency key', () => {
  let shop: Shop;

  beforeEach(() => {
    shop = new Shop();
  });

  it('gets the same answer again, though the payment has changed since', async () => {
    const paymentKey = await shop.agreed();
    const first = await shop.confirm(paymentKey, {}, key);
    shop.now += MINUTE_MS;
    await shop.cancel(paymentKey).expect(200);
    const again = await shop.confirm(paymentKey, {}, key);
    expect([again.status, again.body]).toEqual([200, first.body]);
  });

  it('gets the same refusal again', async () => {
    const paymentKey = await shop.paid();
    const first = await shop.confirm(paymentKey, {}, key);
    expect(first.body.code).toBe('ALREADY_PROCESSED_PAYMENT');
    const again = await shop.confirm(paymentKey, { amount: 1 }, key);
    expect(again.body).toEqual(first.body);
  });

  it('gets the old answer for another body, as at Toss Payments', async () => {
    const first = await shop.agreed();
    const change = { orderId: 'order-0002', amount: 5_000 };
    const second = await shop.agreed(change);
    const answer = await shop.confirm(first, {}, key);
    const other = await shop.confirm(second, change, key);
    expect(other.body).toEqual(answer.body);
    expect((await shop.find(second)).body.status).toBe('IN_PROGRESS');
  });

  it('is another one at another address, or of another merchant', async () => {
    const paymentKey = await shop.paid();
    const cancelAmount = 1_000;
    await shop.cancel(paymentKey, { cancelAmount }, key).expect(200);
    const other = await shop.paid({ orderId: 'order-0002' });
    const canceled = await shop.cancel(other, { cancelAmount }, key);
    expect(canceled.body.paymentKey).toBe(other);
    const body = order;
    const mine = await shop.call('/v1/payments', {
      body: { ...body, orderId: 'order-0003' },
      headers: key,
    });
    const theirs = await shop
      .call('/v1/payments', { body, headers: key })
      .auth('test_sk_lear', '');
    expect(theirs.body.paymentKey).not.toBe(mine.body.paymentKey);
  });

  it('cancels in part once, however often it comes', async () => {
    const paymentKey = await shop.paid();
    const cancel = () => shop.cancel(paymentKey, { cancelAmount: 1_000 }, key);
    await cancel();
    await cancel();
    const { body } = await shop.find(paymentKey);
    expect(body.balanceAmount).toBe(order.amount - 1_000);
  });

  it('is forgotten after fifteen days', async () => {
    const paymentKey = await shop.agreed();
    await shop.confirm(paymentKey, {}, key).expect(200);
    shop.now += 15 * DAY_MS - 1;
    await shop.confirm(paymentKey, {}, key).expect(200);
    shop.now += 1;
    const late = await shop.confirm(paymentKey, {}, key);
    expect(late.body.code).toBe('ALREADY_PROCESSED_PAYMENT');
  });

  it('has at most 300 characters', async () => {
    const paymentKey = await shop.agreed();
    const of = (length: number) => ({ 'idempotency-key': 'x'.repeat(length) });
    const refused = await shop.confirm(paymentKey, {}, of(301));
    expect(refused.body.code).toBe('INVALID_IDEMPOTENCY_KEY');
    await shop.confirm(paymentKey, {}, of(300)).expect(200);
  });

  it('is ignored when something is only asked for', async () => {
    const paymentKey = await shop.agreed();
    const ask = () => shop.find(paymentKey).set(key);
    expect((await ask()).body.status).toBe('IN_PROGRESS');
    await shop.confirm(paymentKey);
    expect((await ask()).body.status).toBe('DONE');
  });

  describe('over connections that break', () => {
    let server: Server;
    afterEach(() => server.closeAllConnections());

    it('is refused while the first request with it is under way, and free when that has gone', async () => {
      const paymentKey = await shop.agreed();
      await shop.arm('TIMEOUT_BEFORE_CHARGE', { paymentKey });
      server = createServer(shop.sandbox).listen(0, '127.0.0.1');
      await once(server, 'listening');
      const { port } = server.address() as AddressInfo;
      const { orderId, amount } = order;
      const arrived = once(server, 'request');
      const gone = new AbortController();
      const first = fetch(`http://127.0.0.1:${port}/v1/payments/confirm`, {
        method: 'POST',
        body: JSON.stringify({ paymentKey, orderId, amount }),
        headers: {
          ...key,
          authorization: `Basic ${btoa('test_sk_hamlet:')}`,
        },
        signal: gone.signal,
      });
      const [, response] = await arrived;
      const busy = await shop.confirm(paymentKey, {}, key);
      expect([busy.status, busy.body.code]).toEqual([
        409,
        'IDEMPOTENT_REQUEST_PROCESSING',
      ]);
      gone.abort();
      await expect(first).rejects.toThrow('aborted');
      if (!response.closed) await once(response, 'close');
      const done = await shop.confirm(paymentKey, {}, key);
      expect(done.body.status).toBe('DONE');
      server.close();
    });
  });
});
