import {
  HOUR_MS,
  MINUTE_MS,
  order,
  refundReceiveAccount,
  Shop,
  WEBHOOK_URL,
} from './__testUtils__/Shop';
import { RETRY_MINUTES } from './webhooks/RETRY_MINUTES';

const webhookUrl = WEBHOOK_URL;

describe('webhooks', () => {
  let shop: Shop;

  beforeEach(() => {
    shop = new Shop();
  });

  it('tell of a card that was charged and refunded, with the whole payment', async () => {
    const paymentKey = await shop.paid({ webhookUrl });
    await shop.cancel(paymentKey, { cancelAmount: 1_000 });
    const { body: rest } = await shop.cancel(paymentKey);
    await shop.pass(0);
    expect(shop.told).toEqual([
      ['PAYMENT_STATUS_CHANGED', 'DONE'],
      ['PAYMENT_STATUS_CHANGED', 'PARTIAL_CANCELED'],
      ['PAYMENT_STATUS_CHANGED', 'CANCELED'],
    ]);
    const [{ url, headers }, , last] = shop.posts;
    expect(url).toBe(WEBHOOK_URL);
    expect(JSON.parse(last.body)).toEqual({
      eventType: 'PAYMENT_STATUS_CHANGED',
      createdAt: '2026-12-01T09:00:00.000000',
      data: rest,
    });
    expect(headers).toEqual({
      'tosspayments-webhook-transmission-time': '2026-12-01T09:00:00+09:00',
      'tosspayments-webhook-transmission-retried-count': '0',
      'tosspayments-webhook-transmission-id':
        expect.stringMatching(/^whtrans_/),
    });
  });

  it('tell of every turn of a virtual account twice, as the deposit and as the payment', async () => {
    const paymentKey = await shop.waiting({ webhookUrl });
    await shop.deposit(paymentKey);
    await shop.deposit(paymentKey, 'cancel-deposit');
    await shop.deposit(paymentKey);
    await shop.cancel(paymentKey, { refundReceiveAccount });
    await shop.pass(0);
    const statuses = [
      'WAITING_FOR_DEPOSIT',
      'DONE',
      'WAITING_FOR_DEPOSIT',
      'DONE',
      'CANCELED',
    ];
    expect(shop.told).toEqual(
      statuses.flatMap(status => [
        ['PAYMENT_STATUS_CHANGED', status],
        ['DEPOSIT_CALLBACK', status],
      ]),
    );
    const { body: payment } = await shop.find(paymentKey);
    expect(JSON.parse(shop.posts.at(-1)!.body)).toEqual({
      createdAt: '2026-12-01T09:00:00.000000',
      secret: payment.secret,
      status: 'CANCELED',
      transactionKey: payment.lastTransactionKey,
      orderId: order.orderId,
    });
  });

  it('tell of payments that expire or are refused, and not of accounts that expire', async () => {
    await shop.create({ webhookUrl });
    await shop.agreed({ webhookUrl, orderId: 'order-0002' });
    const virtualAccount = { validHours: 1 };
    const orderId = 'order-0003';
    await shop.waiting({ webhookUrl, orderId, virtualAccount });
    const refused = { webhookUrl, orderId: 'order-0004', amount: 50 };
    await shop.confirm(await shop.agreed(refused), refused);
    await shop.pass(0);
    expect(shop.told.at(-1)).toEqual(['PAYMENT_STATUS_CHANGED', 'ABORTED']);
    shop.posts.length = 0;
    await shop.pass(10 * MINUTE_MS + 1);
    expect(shop.told).toEqual([['PAYMENT_STATUS_CHANGED', 'EXPIRED']]);
    await shop.pass(20 * MINUTE_MS);
    expect(shop.told).toHaveLength(2);
    await shop.pass(24 * HOUR_MS);
    expect(shop.told).toHaveLength(2);
  });

  it('come again on the schedule until they are answered with 200', async () => {
    shop.statuses.push(500, 302, 204);
    await shop.paid({ webhookUrl });
    await shop.pass(0);
    await shop.pass(MINUTE_MS - 1);
    expect(shop.posts).toHaveLength(1);
    await shop.pass(1);
    expect(shop.posts).toHaveLength(2);
    await shop.pass(4 * MINUTE_MS);
    await shop.pass(16 * MINUTE_MS);
    await shop.pass(10_000 * MINUTE_MS);
    expect(shop.posts).toHaveLength(4);
    const [first, ...others] = shop.posts;
    for (const other of others) expect(other.body).toBe(first.body);
    const header = (name: string) =>
      shop.posts.map(
        ({ headers }) => headers[`tosspayments-webhook-transmission-${name}`],
      );
    expect(header('retried-count')).toEqual(['0', '1', '2', '3']);
    expect(new Set(header('id')).size).toBe(1);
  });

  it('are given up after seven retries in 3 days and 19 hours', async () => {
    const complaint = jest
      .spyOn(process.stderr, 'write')
      .mockImplementation(() => true);
    shop.statuses.push(...Array(20).fill(500));
    await shop.paid({ webhookUrl });
    await shop.pass(0);
    for (const minutes of RETRY_MINUTES) await shop.pass(minutes * MINUTE_MS);
    await shop.pass(100 * 24 * HOUR_MS);
    expect(shop.posts).toHaveLength(8);
    const days = RETRY_MINUTES.reduce((sum, it) => sum + it) / (24 * 60);
    expect(days).toBeCloseTo(3 + 19 / 24, 1);
    expect(complaint).toHaveBeenCalledWith(
      'A webhook to hamlet.marquee.localhost:8080 is given up\n',
    );
    complaint.mockRestore();
  });

  it('go where the merchant registered, unless the payment says otherwise', async () => {
    const put = (url: string | null) =>
      shop.call('/sandbox/v1/webhooks', { method: 'put', body: { url } });
    await put('http://127.0.0.1:3000/all').expect(200);
    await shop.paid();
    await shop.paid({ orderId: 'order-0002', webhookUrl });
    await put(null).expect(200);
    await shop.paid({ orderId: 'order-0003' });
    await shop.pass(0);
    expect(shop.posts.map(({ url }) => url)).toEqual([
      'http://127.0.0.1:3000/all',
      WEBHOOK_URL,
    ]);
  });

  it('go to no host that is not on the list', async () => {
    const url = 'http://metadata.internal/';
    const body = { ...order, webhookUrl: url };
    const created = await shop.call('/v1/payments', { body });
    expect(created.body.code).toBe('INVALID_REQUEST');
    const put = await shop.call('/sandbox/v1/webhooks', {
      method: 'put',
      body: { url },
    });
    expect(put.body.code).toBe('INVALID_REQUEST');
  });

  it('of a merchant are remembered over a restart, and payments that expire then are told of', async () => {
    const { mkdtempSync, rmSync } = jest.requireActual('fs');
    const folder = mkdtempSync('/tmp/marquee-sandbox-');
    try {
      shop = new Shop({ dataFile: `${folder}/ledger.jsonl` });
      const body = { url: WEBHOOK_URL };
      await shop.call('/sandbox/v1/webhooks', { method: 'put', body });
      await shop.create();
      shop.restart();
      await shop.pass(31 * MINUTE_MS);
      expect(shop.told).toEqual([['PAYMENT_STATUS_CHANGED', 'EXPIRED']]);
    } finally {
      shop.sandbox.close();
      rmSync(folder, { recursive: true });
    }
  });
});
