import {
  MINUTE_MS,
  order,
  refundReceiveAccount,
  Shop,
  WEBHOOK_URL,
} from '../__testUtils__/Shop';

const webhookUrl = WEBHOOK_URL;

describe('notices', () => {
  let shop: Shop;

  beforeEach(() => {
    shop = new Shop();
  });

  const statusOf = async (paymentKey: string) =>
    (await shop.find(paymentKey)).body.status;

  it('WEBHOOK_TWICE sends the same webhook twice', async () => {
    await shop.arm('WEBHOOK_TWICE', { orderId: order.orderId });
    await shop.paid({ webhookUrl });
    await shop.pass(0);
    expect(shop.posts).toHaveLength(2);
    expect(shop.posts[0].body).toBe(shop.posts[1].body);
  });

  it('WEBHOOK_LATE sends it as after four failed attempts', async () => {
    await shop.arm('WEBHOOK_LATE', { orderId: order.orderId });
    await shop.paid({ webhookUrl });
    await shop.pass(85 * MINUTE_MS - 1);
    expect(shop.posts).toHaveLength(0);
    await shop.pass(1);
    const [{ headers }] = shop.posts;
    expect(headers['tosspayments-webhook-transmission-retried-count']).toBe(
      '4',
    );
  });

  it('WEBHOOKS_OUT_OF_ORDER lets a later one come first', async () => {
    await shop.arm('WEBHOOKS_OUT_OF_ORDER', { orderId: order.orderId });
    const paymentKey = await shop.paid({ webhookUrl });
    await shop.cancel(paymentKey);
    await shop.pass(MINUTE_MS);
    expect(shop.told.map(([, status]) => status)).toEqual(['CANCELED', 'DONE']);
  });

  it('WEBHOOK_LOST never sends it', async () => {
    await shop.arm('WEBHOOK_LOST', { orderId: order.orderId });
    await shop.paid({ webhookUrl });
    await shop.pass(100_000 * MINUTE_MS);
    expect(shop.posts).toEqual([]);
  });

  it('WEBHOOK_LIES says something else than who asks again hears', async () => {
    await shop.arm('WEBHOOK_LIES', { times: 2 });
    const paymentKey = await shop.waiting({ webhookUrl });
    await shop.deposit(paymentKey);
    await shop.pass(0);
    expect(shop.told.map(([, status]) => status)).toEqual([
      'DONE',
      'DONE',
      'CANCELED',
      'CANCELED',
    ]);
    expect(await statusOf(paymentKey)).toBe('DONE');
  });

  it.each([
    ['DEPOSIT_OF_ANOTHER_ORDER', { orderId: 'order-of-somebody-else' }],
    ['DEPOSIT_WITH_WRONG_SECRET', { secret: 'ps_forged' }],
  ])('%s forges the callback of the deposit', async (name, forged) => {
    const paymentKey = await shop.waiting({ webhookUrl });
    await shop.pass(0);
    shop.posts.length = 0;
    await shop.arm(name);
    await shop.deposit(paymentKey);
    await shop.pass(0);
    const [truth, callback] = shop.posts.map(({ body }) => JSON.parse(body));
    expect(callback).toMatchObject(forged);
    expect(truth.data).toMatchObject({ orderId: order.orderId });
  });

  it('DEPOSIT_BEFORE_ANSWER lets the money come before the account is known', async () => {
    const paymentKey = await shop.agreed({
      method: 'VIRTUAL_ACCOUNT',
      webhookUrl,
    });
    await shop.arm('DEPOSIT_BEFORE_ANSWER');
    const { body } = await shop.confirm(paymentKey);
    expect(body.status).toBe('WAITING_FOR_DEPOSIT');
    expect(await statusOf(paymentKey)).toBe('DONE');
  });

  it('DEPOSIT_TAKEN_BACK lets the bank take it back a minute later', async () => {
    const paymentKey = await shop.waiting();
    await shop.arm('DEPOSIT_TAKEN_BACK');
    expect((await shop.deposit(paymentKey)).body.status).toBe('DONE');
    await shop.pass(MINUTE_MS);
    expect(await statusOf(paymentKey)).toBe('WAITING_FOR_DEPOSIT');
  });

  it('DEPOSIT_TAKEN_BACK comes to nothing when it was refunded meanwhile', async () => {
    const paymentKey = await shop.waiting();
    await shop.arm('DEPOSIT_TAKEN_BACK');
    await shop.deposit(paymentKey);
    await shop.cancel(paymentKey, { refundReceiveAccount });
    await shop.pass(MINUTE_MS);
    expect(await statusOf(paymentKey)).toBe('CANCELED');
  });
});
