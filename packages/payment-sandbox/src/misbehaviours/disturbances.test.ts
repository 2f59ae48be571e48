import { once } from 'events';
import { createServer, type Server } from 'http';
import type { AddressInfo } from 'net';
import { MINUTE_MS, order, Shop, WEBHOOK_URL } from '../__testUtils__/Shop';

const webhookUrl = WEBHOOK_URL;
const SHORT_MS = 100;
const LONG_MS = 20_000;

describe('disturbances', () => {
  let shop: Shop;
  let server: Server;
  let url: string;

  beforeEach(async () => {
    shop = new Shop();
    server = createServer(shop.sandbox).listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterEach(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });

  /**
   * What becomes of a real call: an answer, silence, or a broken connection. Patience
   * begins when the company has the call, and ends when it knows that nobody waits.
   */
  async function fate(
    path: string,
    body: object,
    { key, patienceMs = LONG_MS }: { key?: string; patienceMs?: number } = {},
  ) {
    const gone = new AbortController();
    const arrived = once(server, 'request');
    const answer = fetch(url + path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: {
        authorization: `Basic ${btoa('test_sk_hamlet:')}`,
        ...(key && { 'idempotency-key': key }),
      },
      signal: gone.signal,
    }).then(async it => ({ status: it.status, text: await it.text() }));
    answer.catch(() => undefined);
    const [request, response] = await arrived;
    if (!request.complete) await once(request, 'end');
    const timer = setTimeout(() => gone.abort(), patienceMs);
    try {
      return await answer;
    } catch {
      if (!response.closed) await once(response, 'close');
      return gone.signal.aborted ? 'silence' : 'broken';
    } finally {
      clearTimeout(timer);
    }
  }
  const confirm = (
    paymentKey: string,
    how: Parameters<typeof fate>[2] = {},
  ) => {
    const { orderId, amount } = order;
    return fate('/v1/payments/confirm', { paymentKey, orderId, amount }, how);
  };
  const cancel = (paymentKey: string, how: Parameters<typeof fate>[2]) =>
    fate(`/v1/payments/${paymentKey}/cancel`, { cancelReason: 'x' }, how);
  /** Silence alone is not waited for for long. */
  const patienceFor = (what: string) =>
    what === 'silence' ? SHORT_MS : LONG_MS;
  const statusOf = async (paymentKey: string) =>
    (await shop.find(paymentKey)).body.status;

  it.each([
    ['TIMEOUT_BEFORE_CHARGE', 'silence', 'IN_PROGRESS'],
    ['TIMEOUT_AFTER_CHARGE', 'silence', 'DONE'],
    ['RESET_BEFORE_CHARGE', 'broken', 'IN_PROGRESS'],
    ['RESET_AFTER_CHARGE', 'broken', 'DONE'],
  ])('%s: %s, and the payment is %s', async (name, what, status) => {
    const paymentKey = await shop.agreed();
    await shop.arm(name, { paymentKey });
    const patienceMs = patienceFor(what);
    expect(await confirm(paymentKey, { key: 'k', patienceMs })).toBe(what);
    expect(await statusOf(paymentKey)).toBe(status);
    const again = await shop.confirm(
      paymentKey,
      {},
      { 'idempotency-key': 'k' },
    );
    expect(again.body.status).toBe('DONE');
  });

  it.each([
    ['TIMEOUT_BEFORE_REFUND', 'silence', 'DONE'],
    ['TIMEOUT_AFTER_REFUND', 'silence', 'CANCELED'],
    ['RESET_BEFORE_REFUND', 'broken', 'DONE'],
    ['RESET_AFTER_REFUND', 'broken', 'CANCELED'],
  ])('%s: %s, and the payment is %s', async (name, what, status) => {
    const paymentKey = await shop.paid();
    await shop.arm(name, { paymentKey });
    const patienceMs = patienceFor(what);
    expect(await cancel(paymentKey, { key: 'k', patienceMs })).toBe(what);
    expect(await statusOf(paymentKey)).toBe(status);
    const again = await shop.cancel(paymentKey, {}, { 'idempotency-key': 'k' });
    expect(again.body.status).toBe('CANCELED');
  });

  it('ERROR_AFTER_CHARGE answers 500 for money that was taken', async () => {
    const paymentKey = await shop.agreed();
    await shop.arm('ERROR_AFTER_CHARGE');
    expect((await shop.confirm(paymentKey)).status).toBe(500);
    expect(await statusOf(paymentKey)).toBe('DONE');
  });

  it('ERROR_AFTER_REFUND answers 500 for money that was given back', async () => {
    const paymentKey = await shop.paid();
    await shop.arm('ERROR_AFTER_REFUND');
    expect((await shop.cancel(paymentKey)).status).toBe(500);
    expect(await statusOf(paymentKey)).toBe('CANCELED');
  });

  it('EXPIRED_BEFORE_CONFIRM ends the session between agreement and confirmation', async () => {
    const paymentKey = await shop.agreed();
    await shop.arm('EXPIRED_BEFORE_CONFIRM');
    const refused = await shop.confirm(paymentKey);
    expect(refused.body.code).toBe('NOT_FOUND_PAYMENT_SESSION');
    expect(await statusOf(paymentKey)).toBe('EXPIRED');
  });

  it('SLOW answers later than this test waits', async () => {
    const paymentKey = await shop.agreed();
    await shop.arm('SLOW');
    const patienceMs = SHORT_MS;
    expect(await confirm(paymentKey, { patienceMs })).toBe('silence');
  });

  it('MALFORMED_JSON breaks the answer off', async () => {
    const paymentKey = await shop.agreed();
    await shop.arm('MALFORMED_JSON');
    const answer = await confirm(paymentKey);
    expect(answer).toMatchObject({ status: 200 });
    const { text } = answer as { text: string };
    expect(() => JSON.parse(text)).toThrow('JSON');
    expect(await statusOf(paymentKey)).toBe('DONE');
  });

  it.each([
    ['REFUND_LATER', 'DONE', 'CANCELED', 0],
    ['REFUND_FAILS_LATER', 'ABORTED', 'DONE', order.amount],
  ])(
    '%s: the refund is under way, and %s a minute later',
    async (name, outcome, status, balance) => {
      const paymentKey = await shop.paid({ webhookUrl });
      await shop.arm(name, { paymentKey });
      const { body } = await shop.cancel(paymentKey);
      expect(body.status).toBe('DONE');
      expect(body.balanceAmount).toBe(order.amount);
      expect(body.cancels[0].cancelStatus).toBe('IN_PROGRESS');
      const second = await shop.cancel(paymentKey);
      expect(second.body.code).toBe('ALREADY_REFUNDING_PAYMENT');
      await shop.pass(MINUTE_MS);
      const later = (await shop.find(paymentKey)).body;
      expect(later).toMatchObject({ status, balanceAmount: balance });
      expect(later.cancels[0].cancelStatus).toBe(outcome);
      await shop.pass(0);
      expect(shop.told).toContainEqual(['CANCEL_STATUS_CHANGED', outcome]);
      const told = shop.told.map(([event]) => event);
      const moved = outcome === 'DONE' ? 2 : 1;
      expect(told.filter(it => it === 'PAYMENT_STATUS_CHANGED')).toHaveLength(
        moved,
      );
    },
  );
});
