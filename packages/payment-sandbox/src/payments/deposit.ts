import { TossError } from '../errors/TossError';
import { moveMoney } from './moveMoney';
import type { Payment } from './Payment';
import { accountExpired } from './statusAt';

/**
 * The payment after its amount came into its account.
 *
 * @throws TossError when no deposit is waited for, or it is too late for it
 */
export function deposit(
  payment: Payment,
  context: { now: number; transactionKey: string; depositorName?: string },
): Payment {
  const { now, transactionKey } = context;
  if (payment.status !== 'WAITING_FOR_DEPOSIT') {
    throw new TossError('ALREADY_PROCESSED_PAYMENT', payment.status);
  }
  if (accountExpired(payment, now)) {
    throw new TossError('FORBIDDEN_REQUEST', 'The due date is past');
  }
  const account = payment.account!;
  const { depositorName = account.customerName } = context;
  return moveMoney(payment, 'DONE', {
    now,
    transactionKey,
    amount: payment.totalAmount,
    changes: { approvedAt: now, account: { ...account, depositorName } },
  });
}

/**
 * The payment after the bank took its deposit back: the buyer has to pay in again.
 *
 * @throws TossError when there is no deposit, or some of it was given back already
 */
export function takeDepositBack(
  payment: Payment,
  context: { now: number; transactionKey: string },
): Payment {
  const { status, account, totalAmount, cancels } = payment;
  if (!account || status !== 'DONE' || cancels.length > 0) {
    throw new TossError('FORBIDDEN_REQUEST', 'There is no untouched deposit');
  }
  return moveMoney(payment, 'WAITING_FOR_DEPOSIT', {
    ...context,
    amount: -totalAmount,
    changes: {
      approvedAt: undefined,
      account: { ...account, depositorName: undefined },
    },
  });
}
