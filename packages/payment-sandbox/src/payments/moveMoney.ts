import { move } from './MOVES';
import type { Payment, PaymentStatus } from './Payment';

/** The payment after a move that has a transaction of its own. */
export function moveMoney(
  payment: Payment,
  to: PaymentStatus,
  options: {
    /** ms since 1970 */
    now: number;
    transactionKey: string;
    /** Positive: money comes in; negative: it goes out. */
    amount: number;
    changes?: Partial<Payment>;
  },
): Payment {
  const { now: at, transactionKey, amount, changes } = options;
  const transaction = { transactionKey, status: to, at, amount };
  return move(payment, to, {
    ...changes,
    transactions: [...payment.transactions, transaction],
  });
}
