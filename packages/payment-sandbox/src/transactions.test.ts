import {
  HOUR_MS,
  order,
  refundReceiveAccount,
  Shop,
} from './__testUtils__/Shop';

interface Listed {
  transactionKey: string;
  paymentKey: string;
  status: string;
  amount: number;
}

describe('the ledger', () => {
  let shop: Shop;

  beforeEach(() => {
    shop = new Shop();
  });

  const ask = (query: object = {}) =>
    shop.call('/v1/transactions').query({
      startDate: '2026-12-01T00:00:00',
      endDate: '2026-12-31T23:59:59',
      ...query,
    });
  const list = async (query?: object): Promise<Listed[]> =>
    (await ask(query)).body;

  it('has each movement of a payment, and their sum is what is left of it', async () => {
    const card = await shop.paid();
    shop.now += HOUR_MS;
    const account = await shop.waiting({ orderId: 'order-0002' });
    await shop.deposit(account);
    await shop.deposit(account, 'cancel-deposit');
    await shop.deposit(account);
    await shop.cancel(account, { refundReceiveAccount, cancelAmount: 30_000 });
    await shop.cancel(card);
    const all = await list();
    expect(all.map(({ status, amount }) => [status, amount])).toEqual([
      ['DONE', 110_000],
      ['WAITING_FOR_DEPOSIT', 0],
      ['DONE', 110_000],
      ['WAITING_FOR_DEPOSIT', -110_000],
      ['DONE', 110_000],
      ['PARTIAL_CANCELED', -30_000],
      ['CANCELED', -110_000],
    ]);
    expect(all[0]).toEqual({
      mId: 'sandbox',
      transactionKey: expect.stringMatching(/^txrd_/),
      paymentKey: card,
      orderId: order.orderId,
      method: '카드',
      customerKey: null,
      useEscrow: false,
      receiptUrl: null,
      status: 'DONE',
      transactionAt: '2026-12-01T09:00:00+09:00',
      currency: 'KRW',
      amount: 110_000,
    });
    const sum = all.reduce((total, { amount }) => total + amount, 0);
    const { body } = await shop.find(account);
    expect(sum).toBe(body.balanceAmount);
  });

  it('has nothing of payments that were only agreed to, or refused', async () => {
    await shop.agreed();
    const refused = { orderId: 'order-0002', amount: 50 };
    await shop.confirm(await shop.agreed(refused), refused);
    expect(await list()).toEqual([]);
  });

  it('is read page by page without a gap', async () => {
    const keys: string[] = [];
    for (let i = 0; i < 5; i += 1) {
      keys.push(await shop.paid({ orderId: `order-000${i}` }));
    }
    const seen: string[] = [];
    let startingAfter: string | undefined;
    for (;;) {
      const page = await list({ limit: 2, startingAfter });
      if (page.length === 0) break;
      seen.push(...page.map(({ paymentKey }) => paymentKey));
      startingAfter = page.at(-1)!.transactionKey;
    }
    expect(seen).toEqual(keys);
  });

  it('is asked by days and seconds in Korea, of which the last is in it', async () => {
    await shop.paid();
    const count = async (startDate: string, endDate: string) =>
      (await list({ startDate, endDate })).length;
    // Paid at 9:00:00 in Korea.
    expect(await count('2026-12-01', '2026-12-02')).toBe(1);
    expect(await count('2026-11-30', '2026-12-01')).toBe(0);
    expect(await count('2026-12-01T09:00:00', '2026-12-01T09:00:00')).toBe(1);
    expect(await count('2026-12-01T09:00:01', '2026-12-02')).toBe(0);
    expect(await count('2026-12-01T00:00:00Z', '2026-12-01T00:00:00Z')).toBe(1);
  });

  it('gives 5,000 movements at once, and refuses nonsense', async () => {
    expect((await ask({ limit: 5_000 })).status).toBe(200);
    const much = await ask({ limit: 5_001 });
    expect(much.body.code).toBe('EXCEED_MAX_QUERY_LIMIT');
    const never = await ask({ startDate: 'yesterday' });
    expect(never.body.code).toBe('INVALID_REQUEST');
  });

  it("shows nobody another merchant's", async () => {
    await shop.paid();
    const theirs = await ask().auth('test_sk_lear', '');
    expect(theirs.body).toEqual([]);
  });
});
