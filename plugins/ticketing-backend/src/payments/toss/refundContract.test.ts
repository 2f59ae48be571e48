import { randomUUID } from 'crypto';
import { RefundAccount } from '@marquee/plugin-ticketing-common';
import { CompanyPayment } from '../PaymentCompany';
import { AMOUNT, openSandbox, OpenSandbox } from './__testUtils__/openSandbox';

const MINUTE_MS = 60_000;
const PART = 40_000;
const failed = (cause: string) => ({ type: 'failed', cause });
const UNKNOWN = { type: 'unknown' };

describe('refunds, at the sandbox over HTTP', () => {
  let sandbox: OpenSandbox;

  beforeAll(async () => {
    sandbox = await openSandbox();
  });
  afterAll(() => sandbox.stop());

  const request = (paymentKey: string, amount = PART, balance = AMOUNT) => {
    const refund = randomUUID();
    const reason = 'Cancelled by the buyer';
    const idempotencyKey = `refund-${refund}-1`;
    return { paymentKey, refund, amount, balance, reason, idempotencyKey };
  };

  it('are made in parts, each once, and never against another balance', async () => {
    const { company, paid, moved } = sandbox;
    const payment = await paid();
    const first = request(payment.paymentKey);
    expect(await company.refund(first)).toEqual({ type: 'done' });
    expect(await company.refund(first)).toEqual({ type: 'done' });
    const doubled = { ...first, idempotencyKey: 'worn-out' };
    expect(await company.refund(doubled)).toMatchObject(failed('passing'));
    const rest = request(payment.paymentKey, AMOUNT - PART, AMOUNT - PART);
    expect(await company.refund(rest)).toEqual({ type: 'done' });
    expect(await company.find(payment.paymentKey)).toMatchObject({
      payment: {
        state: 'returned',
        balance: 0,
        refunds: [
          { refund: first.refund, amount: PART, state: 'done' },
          { refund: rest.refund, amount: AMOUNT - PART, state: 'done' },
        ],
      },
    });
    expect(await moved(payment)).toEqual([AMOUNT, -PART, PART - AMOUNT]);
  });

  it.each([
    ['plain', 'A lead is ill. '],
    ['of half characters', '🎭🎟'],
  ])(
    'are made for a reason as long as sellers may write, %s',
    async (_, words) => {
      const { company, paid } = sandbox;
      const { paymentKey } = await paid();
      const reason = words.repeat(200).slice(0, 200);
      const asked = { ...request(paymentKey), reason };
      expect(await company.refund(asked)).toEqual({ type: 'done' });
      const { payment } = (await company.find(paymentKey)) as {
        payment: CompanyPayment;
      };
      expect(payment.refunds).toMatchObject([{ refund: asked.refund }]);
    },
  );

  /** What goes wrong, what the client says, and whether the money went back. */
  const REFUNDING: [name: string, outcome: object, made: boolean][] = [
    ['REFUND_REJECTED', failed('company'), false],
    ['NOT_CANCELABLE_PAYMENT', failed('company'), false],
    ['FORBIDDEN_REQUEST', failed('company'), false],
    ['INVALID_REFUND_ACCOUNT_NUMBER', failed('account-refused'), false],
    ['NOT_CANCELABLE_AMOUNT', failed('passing'), false],
    ['ALREADY_CANCELED_PAYMENT', failed('passing'), false],
    ['NOT_AVAILABLE_BANK', failed('passing'), false],
    ['PROVIDER_ERROR', failed('passing'), false],
    ['FAILED_REFUND_PROCESS', failed('passing'), false],
    ['FAILED_PAYMENT_INTERNAL_SYSTEM_PROCESSING', failed('passing'), false],
    ['FORBIDDEN_CONSECUTIVE_REQUEST', failed('passing'), false],
    ['IDEMPOTENT_REQUEST_PROCESSING', failed('passing'), false],
    ['TOO_MANY_REQUESTS', failed('passing'), false],
    ['UNAUTHORIZED_KEY', failed('passing'), false],
    ['TIMEOUT_BEFORE_REFUND', UNKNOWN, false],
    ['TIMEOUT_AFTER_REFUND', UNKNOWN, true],
    // The transport asks again by itself, with the same key.
    ['RESET_BEFORE_REFUND', { type: 'done' }, true],
    ['RESET_AFTER_REFUND', { type: 'done' }, true],
    ['ERROR_AFTER_REFUND', failed('passing'), true],
    ['MALFORMED_JSON', UNKNOWN, true],
  ];

  it.each(REFUNDING)(
    'that meet %s can be made up for, and are made once',
    async (name, outcome, made) => {
      const { company, paid, arm, moved } = sandbox;
      const payment = await paid();
      const { paymentKey } = payment;
      await arm(name, { paymentKey });
      const first = request(paymentKey);
      expect(await company.refund(first)).toMatchObject(outcome);
      const refunds = made ? [{ refund: first.refund, state: 'done' }] : [];
      expect(await company.find(paymentKey)).toMatchObject({
        payment: { balance: made ? AMOUNT - PART : AMOUNT, refunds },
      });
      const again = { ...first, idempotencyKey: `${first.idempotencyKey}-2` };
      expect(await company.refund(again)).toMatchObject(
        made ? failed('passing') : { type: 'done' },
      );
      expect(await moved(payment)).toEqual([AMOUNT, -PART]);
    },
  );

  it.each<[string, string, number]>([
    ['REFUND_LATER', 'done', AMOUNT - PART],
    ['REFUND_FAILS_LATER', 'failed', AMOUNT],
  ])('that are on their way (%s) end as %s', async (name, state, balance) => {
    const { company, paid, arm, pass } = sandbox;
    const { paymentKey } = await paid();
    await arm(name, { paymentKey });
    const first = request(paymentKey);
    expect(await company.refund(first)).toEqual({ type: 'pending' });
    const another = request(paymentKey);
    expect(await company.refund(another)).toMatchObject(failed('passing'));
    await pass(2 * MINUTE_MS);
    expect(await company.find(paymentKey)).toMatchObject({
      payment: { balance, refunds: [{ refund: first.refund, state }] },
    });
  });

  it('of deposits need an account that is one', async () => {
    const { company, paid } = sandbox;
    const { paymentKey } = await paid('virtual-account');
    const ask = async (account?: Omit<RefundAccount, 'holder'>) =>
      company.refund({
        ...request(paymentKey),
        account: account && { ...account, holder: '김하나' },
      });
    expect(await ask()).toMatchObject(failed('account-needed'));
    expect(await ask({ bank: '20', accountNumber: '1' })).toMatchObject(
      failed('account-refused'),
    );
    expect(await ask({ bank: '20', accountNumber: '110222333' })).toEqual({
      type: 'done',
    });
  });
});
