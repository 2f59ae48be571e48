import { order, Shop } from '../__testUtils__/Shop';
import { type ErrorCode, ERRORS, errorEntry } from '../errors/ERRORS';
import { refusals } from './refusals';

const cases = refusals.flatMap(({ name, stages }) =>
  stages.map(stage => ({ stage, code: name as ErrorCode })),
);

describe('refusals', () => {
  let shop: Shop;

  beforeEach(() => {
    shop = new Shop();
  });

  it.each(Object.keys(ERRORS) as ErrorCode[])(
    '%s comes by the header, whatever payment is named',
    async code => {
      const headers = { 'tosspayments-test-code': code };
      const refused = await shop.confirm('any', {}, headers);
      const { status, ko: message } = errorEntry(code);
      expect(refused.status).toBe(status);
      expect(refused.body).toEqual({ code, message });
    },
  );

  it.each(cases.filter(({ stage }) => stage === 'authenticate'))(
    '$code leads to the failUrl, once',
    async ({ code }) => {
      const paymentKey = await shop.create();
      await shop.arm(code, { paymentKey });
      const { body } = await shop.authenticate(paymentKey);
      const back = new URL(body.redirectTo).searchParams;
      expect(back.get('code')).toBe(code);
      expect(back.get('message')).toBe(errorEntry(code).ko);
      const again = await shop.authenticate(paymentKey);
      expect(again.body.payment.status).toBe('IN_PROGRESS');
    },
  );

  it.each(cases.filter(({ stage }) => stage !== 'authenticate'))(
    '$code comes once at $stage when it is armed for the order',
    async ({ stage, code }) => {
      const paymentKey = await (stage === 'cancel'
        ? shop.paid()
        : shop.agreed());
      await shop.arm(code, { orderId: order.orderId });
      const calls: Record<
        string,
        () => Promise<{ status: number; body: any }>
      > = {
        create: async () => shop.call('/v1/payments', { body: order }),
        confirm: async () => shop.confirm(paymentKey),
        get: async () => shop.find(paymentKey),
        cancel: async () => shop.cancel(paymentKey),
      };
      const refused = await calls[stage]();
      const { status, aborts } = errorEntry(code);
      expect([refused.status, refused.body.code]).toEqual([status, code]);
      const again = await calls[stage]();
      const ended = stage === 'confirm' && aborts;
      expect(again.body.code).toBe(
        ended ? 'ALREADY_PROCESSED_PAYMENT' : undefined,
      );
    },
  );

  it('of the card end the payment with their reason', async () => {
    const paymentKey = await shop.agreed();
    await shop.arm('REJECT_CARD_PAYMENT', { paymentKey });
    await shop.confirm(paymentKey);
    const { body } = await shop.find(paymentKey);
    expect(body.status).toBe('ABORTED');
    expect(body.failure).toEqual({
      code: 'REJECT_CARD_PAYMENT',
      message: '한도초과 혹은 잔액부족으로 결제에 실패했습니다.',
    });
  });

  it('are kept for the idempotency key, but for those that pass', async () => {
    const key = { 'idempotency-key': 'k' };
    const paymentKey = await shop.agreed();
    const code = async (headers: Record<string, string>) =>
      (await shop.confirm(paymentKey, {}, headers)).body.code;
    const header = (name: string) => ({
      ...key,
      'tosspayments-test-code': name,
    });
    expect(await code(header('TOO_MANY_REQUESTS'))).toBe('TOO_MANY_REQUESTS');
    expect(await code(header('PROVIDER_ERROR'))).toBe('PROVIDER_ERROR');
    expect(await code(key)).toBe('PROVIDER_ERROR');
    expect(await code({})).toBeUndefined();
    expect((await shop.find(paymentKey)).body.status).toBe('DONE');
  });
});
