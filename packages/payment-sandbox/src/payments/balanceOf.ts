import type { Payment } from './Payment';

/** What of a payment has not been given back; all of it before it is paid. */
export function balanceOf(payment: Payment): number {
  let balance = payment.totalAmount;
  for (const { cancelAmount, cancelStatus } of payment.cancels) {
    if (cancelStatus === 'DONE') balance -= cancelAmount;
  }
  return balance;
}
