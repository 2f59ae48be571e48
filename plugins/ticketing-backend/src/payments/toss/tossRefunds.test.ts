import { RefundOutcome } from '../PaymentCompany';
import {
  companyWith,
  payment,
  REFUND,
  refused,
  Reply,
} from './__testUtils__/companyWith';

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
