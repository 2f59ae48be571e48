import {
  companyWith,
  payment,
  REFUND,
  refused,
  Reply,
} from './__testUtils__/companyWith';

const account = {
  virtualAccount: {
    accountNumber: '79019639679511',
    bankCode: '11',
    customerName: '김하나',
    dueDate: '2026-12-02T09:00:00+09:00',
  },
};
const dueAt = (dueDate: string) => ({
  virtualAccount: { ...account.virtualAccount, dueDate },
});

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
      [refused(404, 'NOT_FOUND_PAYMENT_SESSION'), [200, payment('READY')]],
      { type: 'declined', retryable: true },
    ],
    [
      'a buyer who agreed too long ago',
      [refused(404, 'NOT_FOUND_PAYMENT_SESSION'), [200, payment('EXPIRED')]],
      { type: 'declined', retryable: false },
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
      'an account that is open until a time without a zone, which is Korean',
      [[200, payment('WAITING_FOR_DEPOSIT', dueAt('2026-12-02T09:00:00'))]],
      {
        type: 'awaiting-deposit',
        deposit: { dueAt: '2026-12-02T00:00:00.000Z' },
      },
    ],
    [
      'an account that is open until no time at all',
      [[200, payment('WAITING_FOR_DEPOSIT', dueAt('soon'))]],
      { type: 'unknown' },
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
