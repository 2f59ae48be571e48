import fc from 'fast-check';
import { aPayment } from '../__testUtils__/aPayment';
import { TossError } from '../errors/TossError';
import { authenticate } from './authenticate';
import { balanceOf } from './balanceOf';
import { cancel, settleCancel } from './cancel';
import { confirm } from './confirm';
import { deposit, takeDepositBack } from './deposit';
import type { Payment } from './Payment';

/** Anything that may be tried with a payment, at any time. */
type Step = (payment: Payment, n: number) => Payment;

const context = (n: number) => ({ now: n, transactionKey: `t${n}` });
const refundReceiveAccount = {
  bank: '20',
  accountNumber: '123456',
  holderName: '김예매',
};
const give = (cancelAmount: number | undefined, later: boolean): Step => {
  return (payment, n) =>
    cancel(
      payment,
      { cancelReason: 'x', cancelAmount, refundReceiveAccount },
      { ...context(n), later },
    );
};
const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.constant<Step>((payment, now) => {
    const account = { bankCode: '20', accountNumber: 'X1', customerName: 'A' };
    const card = payment.method === 'CARD';
    return authenticate(payment, { now, account: card ? undefined : account });
  }),
  fc.constant<Step>((payment, n) => {
    const { orderId, totalAmount: amount } = payment;
    return confirm(payment, { orderId, amount }, context(n));
  }),
  fc.constant<Step>((payment, n) => deposit(payment, context(n))),
  fc.constant<Step>((payment, n) => takeDepositBack(payment, context(n))),
  fc
    .tuple(fc.option(fc.integer({ min: 1, max: 600 })), fc.boolean())
    .map(([amount, later]) => give(amount ?? undefined, later)),
  fc.constantFrom('DONE' as const, 'ABORTED' as const).map(
    (cancelStatus): Step =>
      (payment, now) => {
        const transactionKey = payment.cancels.at(-1)?.transactionKey ?? '';
        return settleCancel(payment, { transactionKey, cancelStatus, now });
      },
  ),
);

/** What the company holds of the buyer's money. */
function held(payment: Payment): number {
  return payment.approvedAt === undefined ? 0 : balanceOf(payment);
}

describe('a payment, whatever is tried with it', () => {
  const method = fc.constantFrom('CARD' as const, 'VIRTUAL_ACCOUNT' as const);

  it('has movements that sum up to what is held, and never gives back more than was paid', () => {
    fc.assert(
      fc.property(method, fc.array(steps, { maxLength: 30 }), (by, tries) => {
        let payment = aPayment({ method: by });
        tries.forEach((step, n) => {
          try {
            payment = step(payment, n);
          } catch (error) {
            if (!(error instanceof TossError)) throw error;
          }
          const { transactions, totalAmount } = payment;
          const sum = transactions.reduce((total, it) => total + it.amount, 0);
          expect(sum).toBe(held(payment));
          expect(sum).toBeGreaterThanOrEqual(0);
          expect(sum).toBeLessThanOrEqual(totalAmount);
          const keys = transactions.map(it => it.transactionKey);
          expect(new Set(keys).size).toBe(keys.length);
        });
      }),
    );
  });

  it('is canceled exactly when nothing is left of it', () => {
    fc.assert(
      fc.property(method, fc.array(steps, { maxLength: 30 }), (by, tries) => {
        const payment = tries.reduce((before, step, n) => {
          try {
            return step(before, n);
          } catch {
            return before;
          }
        }, aPayment({ method: by }));
        expect(payment.status === 'CANCELED').toBe(balanceOf(payment) === 0);
      }),
    );
  });
});
