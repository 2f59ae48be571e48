import {
  HOUR_MS,
  order,
  refundReceiveAccount,
  Shop,
} from './__testUtils__/Shop';

const VIRTUAL_ACCOUNT = { method: 'VIRTUAL_ACCOUNT' };

describe('a payment by virtual account', () => {
  let shop: Shop;

  beforeEach(() => {
    shop = new Shop();
  });

  it('waits for the deposit, and is done with it', async () => {
    const paymentKey = await shop.create(VIRTUAL_ACCOUNT);
    await shop.authenticate(paymentKey, {
      bankCode: '88',
      customerName: '김예매',
    });
    expect((await shop.find(paymentKey)).body.virtualAccount).toBeNull();
    const { body: waiting } = await shop.confirm(paymentKey);
    expect(waiting).toMatchObject({
      status: 'WAITING_FOR_DEPOSIT',
      method: '가상계좌',
      approvedAt: null,
      card: null,
      virtualAccount: {
        accountNumber: expect.stringMatching(/^X\d{14}$/),
        bankCode: '88',
        customerName: '김예매',
        depositorName: null,
        dueDate: '2026-12-08T09:00:00+09:00',
        expired: false,
        refundStatus: 'NONE',
      },
    });
    expect(waiting.secret).toMatch(/^ps_.{20,}$/);
    const { body: done } = await shop.deposit(paymentKey);
    expect(done).toMatchObject({
      status: 'DONE',
      approvedAt: '2026-12-01T09:00:00+09:00',
      secret: waiting.secret,
      virtualAccount: { depositorName: '김예매' },
    });
    const twice = await shop.deposit(paymentKey);
    expect(twice.body.code).toBe('ALREADY_PROCESSED_PAYMENT');
  });

  it.each([
    ['a number of hours', { validHours: 2 }, '2026-12-01T11:00:00+09:00'],
    [
      'a due date in Korea',
      { dueDate: '2026-12-03T23:59:59' },
      '2026-12-03T23:59:59+09:00',
    ],
    [
      'an instant',
      { dueDate: '2026-12-03T00:00:00.000Z' },
      '2026-12-03T09:00:00+09:00',
    ],
  ])(
    'takes the deposit for as long as %s says',
    async (_, virtualAccount, dueDate) => {
      const { body } = await shop.find(await shop.waiting({ virtualAccount }));
      expect(body.virtualAccount.dueDate).toBe(dueDate);
    },
  );

  it('takes no due date that is past, too far, or said twice', async () => {
    const refused = async (virtualAccount: object) => {
      const body = { ...order, ...VIRTUAL_ACCOUNT, virtualAccount };
      return (await shop.call('/v1/payments', { body })).body.code;
    };
    const past = { dueDate: '2026-12-01T08:59:59' };
    expect(await refused(past)).toBe('INVALID_REQUEST');
    const far = { dueDate: '2027-03-02T00:00:00' };
    expect(await refused(far)).toBe('EXCEED_MAX_DUE_DATE');
    const twice = { dueDate: '2026-12-02', validHours: 1 };
    expect(await refused(twice)).toBe('INVALID_REQUEST');
  });

  it('takes no deposit after the due date, though its status stays as it is', async () => {
    const paymentKey = await shop.waiting({
      virtualAccount: { validHours: 1 },
    });
    shop.now += HOUR_MS;
    const open = await shop.find(paymentKey);
    expect(open.body.virtualAccount.expired).toBe(false);
    shop.now += 1;
    const { body } = await shop.find(paymentKey);
    expect(body.status).toBe('WAITING_FOR_DEPOSIT');
    expect(body.virtualAccount.expired).toBe(true);
    const late = await shop.deposit(paymentKey);
    expect(late.body.code).toBe('FORBIDDEN_REQUEST');
    await shop.cancel(paymentKey).expect(200);
  });

  it('waits again when the bank takes the deposit back, and then takes another one', async () => {
    const paymentKey = await shop.waiting();
    await shop.deposit(paymentKey);
    const { body: back } = await shop.deposit(paymentKey, 'cancel-deposit');
    expect(back).toMatchObject({
      status: 'WAITING_FOR_DEPOSIT',
      approvedAt: null,
      balanceAmount: order.amount,
    });
    expect((await shop.deposit(paymentKey)).body.status).toBe('DONE');
    await shop.cancel(paymentKey, { refundReceiveAccount }).expect(200);
    const gone = await shop.deposit(paymentKey, 'cancel-deposit');
    expect(gone.body.code).toBe('FORBIDDEN_REQUEST');
  });

  it('is canceled as a whole before the deposit, without an account to refund to', async () => {
    const paymentKey = await shop.waiting();
    const part = await shop.cancel(paymentKey, { cancelAmount: 1_000 });
    expect(part.body.code).toBe('NOT_ALLOWED_PARTIAL_REFUND_WAITING_DEPOSIT');
    const { body } = await shop.cancel(paymentKey);
    expect(body).toMatchObject({ status: 'CANCELED', balanceAmount: 0 });
    expect(body.virtualAccount.refundStatus).toBe('NONE');
    const late = await shop.deposit(paymentKey);
    expect(late.body.code).toBe('ALREADY_PROCESSED_PAYMENT');
  });

  it('is refunded after the deposit to an account that the merchant names, in two days', async () => {
    const paymentKey = await shop.waiting();
    await shop.deposit(paymentKey);
    expect((await shop.cancel(paymentKey)).body.code).toBe('INVALID_REQUEST');
    const to = (change: object) => ({
      cancelAmount: 10_000,
      refundReceiveAccount: { ...refundReceiveAccount, ...change },
    });
    const refused = async (change: object) =>
      (await shop.cancel(paymentKey, to(change))).body.code;
    expect(await refused({ bank: '00' })).toBe('INVALID_BANK');
    expect(await refused({ accountNumber: '12-34' })).toBe(
      'INVALID_REFUND_ACCOUNT_NUMBER',
    );
    const { body } = await shop.cancel(paymentKey, to({}));
    expect(body).toMatchObject({
      status: 'PARTIAL_CANCELED',
      balanceAmount: 100_000,
      virtualAccount: { refundStatus: 'PENDING' },
    });
    shop.now += 49 * HOUR_MS;
    const later = await shop.find(paymentKey);
    expect(later.body.virtualAccount.refundStatus).toBe('COMPLETED');
  });

  it('costs at least 200 won', async () => {
    const change = { ...VIRTUAL_ACCOUNT, amount: 199 };
    const refused = await shop.confirm(await shop.agreed(change), change);
    expect(refused.body.code).toBe('BELOW_MINIMUM_AMOUNT');
  });
});
