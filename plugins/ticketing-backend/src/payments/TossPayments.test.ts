import { TossPayments } from './TossPayments';

type Reply = [status: number, body: unknown] | 'no answer';

/** A company that gives these replies in turn, and keeps what it was asked. */
function companyWith(...replies: Reply[]) {
  const asked: { url: string; init?: RequestInit }[] = [];
  const company = new TossPayments({
    url: 'http://pay.test/',
    secretKey: 'test_sk_x',
    fetch: async (url, init) => {
      asked.push({ url: String(url), init });
      const reply = replies.shift()!;
      if (reply === 'no answer') throw new Error('timed out');
      const [status, body] = reply;
      return new Response(JSON.stringify(body), { status });
    },
  });
  return { company, asked };
}

const payment = (status: string) => ({
  paymentKey: 'key',
  status,
  checkout: { url: 'http://pay.test/checkout/key' },
});
const request = {
  paymentKey: 'key',
  orderId: 'order-1',
  amount: 100,
  idempotencyKey: 'confirm-1',
};

describe('TossPayments', () => {
  it('sends key, body and idempotency key as the company wants them', async () => {
    const { company, asked } = companyWith([200, payment('DONE')]);
    expect(await company.confirm(request)).toEqual({ type: 'paid' });
    expect(asked[0].url).toBe('http://pay.test/v1/payments/confirm');
    expect(asked[0].init?.headers).toMatchObject({
      authorization: 'Basic dGVzdF9za194Og==',
      'idempotency-key': 'confirm-1',
    });
    expect(JSON.parse(String(asked[0].init?.body))).toEqual({
      paymentKey: 'key',
      orderId: 'order-1',
      amount: 100,
    });
  });

  it.each<[string, Reply[], string]>([
    ['no answer', ['no answer'], 'unknown'],
    ['an answer that is none', [[200, 'hm']], 'unknown'],
    ['a fault of theirs', [[500, { code: 'X', message: '' }]], 'unknown'],
    [
      'a fault that passes',
      [[400, { code: 'PROVIDER_ERROR', message: '' }]],
      'unknown',
    ],
    [
      'the same request still under way',
      [[409, { code: 'IDEMPOTENT_REQUEST_PROCESSING', message: '' }]],
      'unknown',
    ],
    ['too many requests', [[429, { code: 'X', message: '' }]], 'unknown'],
    [
      'a refusal',
      [[403, { code: 'REJECT_CARD_PAYMENT', message: 'no' }]],
      'declined',
    ],
    [
      'a payment taken before',
      [
        [400, { code: 'ALREADY_PROCESSED_PAYMENT', message: '' }],
        [200, payment('DONE')],
      ],
      'paid',
    ],
    [
      'a payment taken and given back before',
      [
        [400, { code: 'ALREADY_PROCESSED_PAYMENT', message: '' }],
        [200, payment('CANCELED')],
      ],
      'declined',
    ],
    [
      'a payment processed before, and then silence',
      [[400, { code: 'ALREADY_PROCESSED_PAYMENT', message: '' }], 'no answer'],
      'unknown',
    ],
  ])('understands %s', async (_, replies, type) => {
    const { company } = companyWith(...replies);
    expect(await company.confirm(request)).toMatchObject({ type });
  });

  it.each<[string, Reply, string]>([
    ['a payment that is done', [200, payment('DONE')], 'paid'],
    ['a payment that waits', [200, payment('READY')], 'unpaid'],
    ['a payment it does not know', [404, {}], 'unpaid'],
    ['silence', 'no answer', 'unknown'],
    ['its own fault', [500, {}], 'unknown'],
  ])('tells whether %s was paid', async (_, reply, state) => {
    expect(await companyWith(reply).company.wasPaid('key')).toBe(state);
  });

  it('takes a refund that was made before for done', async () => {
    const refund = { paymentKey: 'key', reason: 'late', idempotencyKey: 'r' };
    const again: Reply = [
      400,
      { code: 'ALREADY_CANCELED_PAYMENT', message: '' },
    ];
    expect(await companyWith(again).company.refund(refund)).toBe(true);
    expect(await companyWith('no answer').company.refund(refund)).toBe(false);
  });

  it('says so when the company does not take up an order', async () => {
    const create = companyWith('no answer').company.create({
      orderId: 'order-1',
      orderName: 'Hamlet × 1',
      amount: 1,
      currency: 'KRW',
      successUrl: 'http://a.test/',
      failUrl: 'http://a.test/',
    });
    await expect(create).rejects.toThrow("did not take up order 'order-1'");
  });
});
