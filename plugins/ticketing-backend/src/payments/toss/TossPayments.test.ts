import { RefundOutcome } from '../PaymentCompany';
import { TossPayments } from './TossPayments';

type Reply = [status: number, body: unknown] | 'no answer';
type Call = { method: string; url: string; headers: object; body?: string };

const REFUND = '5f3e1a52-90f5-4b8e-9a0d-2b0c5f1d7a11';

/** A company that gives these replies in turn, and keeps what it was asked. */
function companyWith(...replies: Reply[]) {
  const asked: Call[] = [];
  const company = new TossPayments({
    url: 'http://pay.test/',
    secretKey: 'test_sk_x',
    transport: async call => {
      asked.push(call);
      const reply = replies.shift()!;
      if (reply === 'no answer') return undefined;
      const [status, body] = reply;
      return { status, body };
    },
  });
  return { company, asked, body: (at: number) => JSON.parse(asked[at].body!) };
}

const payment = (status: string, more: object = {}) => ({
  paymentKey: 'key',
  orderId: 'order-1',
  status,
  totalAmount: 100,
  balanceAmount: 100,
  checkout: { url: 'http://pay.test/checkout/key' },
  ...more,
});
const account = {
  virtualAccount: {
    accountNumber: '79019639679511',
    bankCode: '11',
    customerName: '김하나',
    dueDate: '2026-12-02T09:00:00+09:00',
  },
};
const refused = (status: number, code: string): Reply => [
  status,
  { code, message: code },
];

describe('confirming at Toss Payments', () => {
  const request = {
    paymentKey: 'key',
    reference: 'order-1',
    amount: 100,
    idempotencyKey: 'confirm-1',
  };

  it('sends key, body and idempotency key as the company wants them', async () => {
    const { company, asked, body } = companyWith([200, payment('DONE')]);
    expect(await company.confirm(request)).toEqual({ type: 'approved' });
    expect(asked[0]).toMatchObject({
      method: 'POST',
      url: 'http://pay.test/v1/payments/confirm',
      headers: {
        authorization: 'Basic dGVzdF9za194Og==',
        'idempotency-key': 'confirm-1',
      },
    });
    expect(body(0)).toEqual({
      paymentKey: 'key',
      orderId: 'order-1',
      amount: 100,
    });
  });

  it.each<[string, Reply[], object]>([
    ['no answer', ['no answer'], { type: 'unknown' }],
    ['an answer that is none', [[200, 'hm']], { type: 'unknown' }],
    ['a fault of theirs', [refused(500, 'X')], { type: 'unknown' }],
    [
      'a fault that passes',
      [refused(400, 'PROVIDER_ERROR')],
      { type: 'unknown' },
    ],
    [
      'the same request still under way',
      [refused(409, 'IDEMPOTENT_REQUEST_PROCESSING')],
      { type: 'unknown' },
    ],
    ['too many requests', [refused(429, 'X')], { type: 'unknown' }],
    ['a wrong key', [refused(401, 'UNAUTHORIZED_KEY')], { type: 'unknown' }],
    [
      'a refusal of the card',
      [refused(403, 'REJECT_CARD_PAYMENT')],
      { type: 'declined', code: 'REJECT_CARD_PAYMENT', retryable: false },
    ],
    [
      'a buyer who did not agree',
      [refused(404, 'NOT_FOUND_PAYMENT_SESSION')],
      { type: 'declined', retryable: true },
    ],
    [
      'an account that is open',
      [[200, payment('WAITING_FOR_DEPOSIT', account)]],
      {
        type: 'awaiting-deposit',
        deposit: {
          bank: '11',
          accountNumber: '79019639679511',
          holder: '김하나',
          dueAt: '2026-12-02T00:00:00.000Z',
        },
      },
    ],
    [
      'a payment taken before',
      [refused(400, 'ALREADY_PROCESSED_PAYMENT'), [200, payment('DONE')]],
      { type: 'approved' },
    ],
    [
      'a payment taken and given back before',
      [refused(400, 'ALREADY_PROCESSED_PAYMENT'), [200, payment('CANCELED')]],
      { type: 'declined', retryable: false },
    ],
    [
      'a payment processed before, and then silence',
      [refused(400, 'ALREADY_PROCESSED_PAYMENT'), 'no answer'],
      { type: 'unknown' },
    ],
  ])('understands %s', async (_, replies, outcome) => {
    const { company } = companyWith(...replies);
    expect(await company.confirm(request)).toMatchObject(outcome);
  });
});

describe('a payment at Toss Payments', () => {
  it.each<[string, Reply, object]>([
    ['is done', [200, payment('DONE')], { payment: { state: 'paid' } }],
    ['waits', [200, payment('READY')], { payment: { state: 'open' } }],
    [
      'is agreed',
      [200, payment('IN_PROGRESS')],
      { payment: { state: 'agreed' } },
    ],
    ['has expired', [200, payment('EXPIRED')], { payment: { state: 'over' } }],
    ['is unknown', refused(404, 'NOT_FOUND_PAYMENT'), { type: 'none' }],
    ['is not told', 'no answer', { type: 'unknown' }],
    ['has a new status', [200, payment('DREAMING')], { type: 'unknown' }],
    ['meets a fault', refused(500, 'X'), { type: 'unknown' }],
    ['is asked with a wrong key', refused(401, 'X'), { type: 'unknown' }],
  ])('%s', async (_, reply, outcome) => {
    const { company } = companyWith(reply);
    expect(await company.find('key')).toMatchObject(outcome);
  });

  it('tells refunds apart by the id in their reason', async () => {
    const cancels = [
      {
        cancelAmount: 30,
        cancelReason: `Late [${REFUND}]`,
        cancelStatus: 'ABORTED',
      },
      { cancelAmount: 20, cancelReason: 'by hand' },
    ];
    const { company } = companyWith([
      200,
      payment('PARTIAL_CANCELED', { cancels, balanceAmount: 80 }),
    ]);
    expect(await company.find('key')).toMatchObject({
      payment: {
        state: 'paid',
        balance: 80,
        refunds: [
          { refund: REFUND, amount: 30, state: 'failed' },
          { refund: undefined, amount: 20, state: 'done' },
        ],
      },
    });
  });
});

describe('a refund at Toss Payments', () => {
  const request = {
    paymentKey: 'key',
    refund: REFUND,
    amount: 30,
    balance: 100,
    reason: 'Cancelled',
    idempotencyKey: 'refund-1',
  };
  const made = (cancelStatus: string) => ({
    cancels: [
      { cancelAmount: 30, cancelReason: `Cancelled [${REFUND}]`, cancelStatus },
    ],
  });

  it('says how much is to be left, so that nothing goes back twice', async () => {
    const { company, asked, body } = companyWith([
      200,
      payment('PARTIAL_CANCELED', made('DONE')),
    ]);
    const bank = {
      bank: '20',
      accountNumber: '100200',
      holder: 'Hana',
    } as const;
    const outcome = await company.refund({ ...request, account: bank });
    expect(outcome).toEqual({ type: 'done' });
    expect(asked[0].url).toBe('http://pay.test/v1/payments/key/cancel');
    expect(body(0)).toEqual({
      cancelReason: `Cancelled [${REFUND}]`,
      cancelAmount: 30,
      refundableAmount: 100,
      refundReceiveAccount: {
        bank: '20',
        accountNumber: '100200',
        holderName: 'Hana',
      },
    });
  });

  it.each<[string, Reply, Partial<RefundOutcome> & { cause?: string }]>([
    [
      'on its way',
      [200, payment('DONE', made('IN_PROGRESS'))],
      { type: 'pending' },
    ],
    ['without an answer', 'no answer', { type: 'unknown' }],
    ['answered by another one', [200, payment('DONE')], { type: 'unknown' }],
    [
      'that the bank is too slow for',
      refused(500, 'FAILED_REFUND_PROCESS'),
      { type: 'failed', cause: 'passing' },
    ],
    [
      'overtaken by another',
      refused(400, 'NOT_MATCHES_REFUNDABLE_AMOUNT'),
      { type: 'failed', cause: 'passing' },
    ],
    [
      'of a deposit without an account',
      refused(400, 'INVALID_REQUEST'),
      { type: 'failed', cause: 'account-needed' },
    ],
    [
      'to an account that is none',
      refused(400, 'INVALID_REFUND_ACCOUNT_NUMBER'),
      { type: 'failed', cause: 'account-refused' },
    ],
    [
      'that is refused',
      refused(400, 'REFUND_REJECTED'),
      { type: 'failed', cause: 'company' },
    ],
  ])('%s', async (_, reply, outcome) => {
    const { company } = companyWith(reply);
    expect(await company.refund(request)).toMatchObject(outcome);
  });
});

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
      virtualAccount: { dueDate: '2026-12-02T00:00:00.000Z' },
    });
  });

  it('fails when the company does not take it up', async () => {
    const { company } = companyWith('no answer');
    await expect(
      company.prepare({ ...request, method: 'card' }),
    ).rejects.toThrow("did not take up order 'order-1'");
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
