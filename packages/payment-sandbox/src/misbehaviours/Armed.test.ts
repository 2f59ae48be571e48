import { order, Shop, WEBHOOK_URL } from '../__testUtils__/Shop';

const webhookUrl = WEBHOOK_URL;

describe('a misbehaviour is set off', () => {
  let shop: Shop;
  beforeEach(() => {
    shop = new Shop();
  });
  const code = async (test: PromiseLike<{ body: { code?: string } }>) =>
    (await test).body.code;

  it('so often as was said, and for nobody else', async () => {
    const paymentKey = await shop.paid();
    const other = await shop.paid({ orderId: 'order-0002' });
    await shop.arm('NOT_FOUND_PAYMENT', { paymentKey, times: 2 });
    expect(await code(shop.find(other))).toBeUndefined();
    const theirs = shop
      .call('/v1/payments', { body: order })
      .auth('test_sk_lear', '');
    expect(await code(theirs)).toBeUndefined();
    const mine = () => code(shop.find(paymentKey));
    expect([await mine(), await mine(), await mine()]).toEqual([
      'NOT_FOUND_PAYMENT',
      'NOT_FOUND_PAYMENT',
      undefined,
    ]);
  });

  it('for the order, though the call names only its payment', async () => {
    const paymentKey = await shop.paid();
    await shop.arm('NOT_CANCELABLE_PAYMENT', { orderId: order.orderId });
    expect(await code(shop.cancel(paymentKey))).toBe('NOT_CANCELABLE_PAYMENT');
  });

  it('by the header of the call whose webhook it is', async () => {
    const paymentKey = await shop.agreed({ webhookUrl });
    const headers = { 'tosspayments-test-code': 'WEBHOOK_TWICE' };
    await shop.confirm(paymentKey, {}, headers).expect(200);
    await shop.pass(0);
    expect(shop.posts).toHaveLength(2);
  });

  it('by no name that is not on the list, or not for this call', async () => {
    expect(await code(shop.arm('EARTHQUAKE'))).toBe('NOT_FOUND');
    const headers = { 'tosspayments-test-code': 'TIMEOUT_AFTER_REFUND' };
    const paymentKey = await shop.agreed();
    const refused = shop.confirm(paymentKey, {}, headers);
    expect(await code(refused)).toBe('INVALID_REQUEST');
    const asked = shop.find(paymentKey).set({
      'tosspayments-test-code': 'WEBHOOK_TWICE',
    });
    expect(await code(asked)).toBe('INVALID_REQUEST');
  });

  it('by the buyer, for the payment that is agreed to', async () => {
    const paymentKey = await shop.create();
    await shop.authenticate(paymentKey, {
      misbehaviour: 'REJECT_CARD_PAYMENT',
    });
    expect(await code(shop.confirm(paymentKey))).toBe('REJECT_CARD_PAYMENT');
    const { body } = await shop.find(paymentKey);
    expect(body.failure.code).toBe('REJECT_CARD_PAYMENT');
  });
});
