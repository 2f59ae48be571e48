import {
  companyWith,
  payment,
  refused,
  Reply,
} from './__testUtils__/companyWith';

describe('registering at Toss Payments', () => {
  const request = {
    reference: 'order-1',
    title: 'Hamlet × 1',
    amount: 1,
    currency: 'KRW',
    successUrl: 'http://a.test/',
    failUrl: 'http://a.test/',
    depositBefore: new Date('2026-12-02T00:00:00Z'),
  };

  it('says until when a deposit is waited for', async () => {
    const { company, body } = companyWith([200, payment('READY')]);
    await company.prepare({ ...request, method: 'virtual-account' });
    expect(body(0)).toMatchObject({
      method: 'VIRTUAL_ACCOUNT',
      orderId: 'order-1',
      virtualAccount: { dueDate: '2026-12-02T09:00:00' },
    });
  });

  it.each<[string, Reply[]]>([
    ['no answer', ['no answer']],
    [
      'UNAUTHORIZED_KEY',
      [refused(401, 'UNAUTHORIZED_KEY'), refused(401, 'UNAUTHORIZED_KEY')],
    ],
  ])('fails when the company does not take it up: %s', async (why, replies) => {
    const { company } = companyWith(...replies);
    await expect(
      company.prepare({ ...request, method: 'card' }),
    ).rejects.toThrow(`did not take up order 'order-1': ${why}`);
  });
});

describe('calls of Toss Payments', () => {
  const { company } = companyWith();
  it.each<[string, unknown, unknown]>([
    [
      'of a status',
      {
        eventType: 'PAYMENT_STATUS_CHANGED',
        createdAt: '2026-12-01T00:00:00.000000',
        data: payment('DONE', { lastTransactionKey: 'tx' }),
      },
      {
        type: 'PAYMENT_STATUS_CHANGED',
        paymentKey: 'key',
        status: 'DONE',
        transactionKey: 'tx',
      },
    ],
    [
      'of a deposit',
      { orderId: 'order-1', status: 'DONE', secret: 's', transactionKey: 't' },
      {
        type: 'DEPOSIT_CALLBACK',
        reference: 'order-1',
        status: 'DONE',
        transactionKey: 't',
      },
    ],
    ['of somebody else', { hello: 'world' }, undefined],
    ['of nothing', undefined, undefined],
  ])('%s are read', (_, call, event) => {
    expect(company.parseWebhook(call)).toEqual(event);
  });
});

describe('transactions of Toss Payments', () => {
  const span = { from: new Date(0), to: new Date(1) };
  const page = (from: number, count: number): Reply => [
    200,
    Array.from({ length: count }, (_, i) => ({
      transactionKey: `t${from + i}`,
      paymentKey: 'key',
      amount: -1,
      transactionAt: '1970-01-01T09:00:00+09:00',
    })),
  ];

  it('come page by page', async () => {
    const { company, asked } = companyWith(page(0, 1_000), page(1_000, 1));
    const all = [];
    for await (const one of company.listTransactions(span)) all.push(one);
    expect(all).toHaveLength(1_001);
    expect(all[0]).toEqual({
      transactionKey: 't0',
      paymentKey: 'key',
      amount: -1,
      at: '1970-01-01T00:00:00.000Z',
    });
    expect(asked[1].url).toContain('startingAfter=t999');
  });

  it('fail as a whole when a page is missing', async () => {
    const { company } = companyWith(page(0, 1_000), 'no answer');
    const read = async () => {
      const all = [];
      for await (const one of company.listTransactions(span)) all.push(one);
    };
    await expect(read()).rejects.toThrow('does not list');
  });
});
