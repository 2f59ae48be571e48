import { TossError } from '../errors/TossError';
import { moveMoney } from './moveMoney';
import type { Payment, PaymentMethod } from './Payment';
import { statusAt } from './statusAt';

const HOUR_MS = 60 * 60_000;
/** How long an account takes the deposit unless the merchant says otherwise. */
const VALID_HOURS = 168;
/** What a payment in won is at least. */
const MINIMUM_WON: Record<PaymentMethod, number> = {
  CARD: 100,
  VIRTUAL_ACCOUNT: 200,
};

/**
 * The payment after the merchant takes the money: a card is charged, an account is issued.
 *
 * @throws TossError when it is another order's, another amount, or not open; with a code
 *   that aborts the payment when it is too small
 */
export function confirm(
  payment: Payment,
  request: { orderId: string; amount: number },
  context: { now: number; transactionKey: string },
): Payment {
  if (payment.orderId !== request.orderId) {
    throw new TossError('NOT_FOUND_PAYMENT_SESSION', 'orderId');
  }
  if (payment.totalAmount !== request.amount) {
    throw new TossError('INVALID_REQUEST', 'amount');
  }
  refuseUnlessAgreed(payment, context.now);
  const { method, currency, totalAmount } = payment;
  if (currency === 'KRW' && totalAmount < MINIMUM_WON[method]) {
    throw new TossError('BELOW_MINIMUM_AMOUNT');
  }
  return method === 'CARD' ? charge(payment, context) : issue(payment, context);
}

/**
 * Says whether a payment can be confirmed now.
 *
 * @throws TossError when the buyer did not agree in time, or it was confirmed before
 */
export function refuseUnlessAgreed(payment: Payment, now: number): void {
  const status = statusAt(payment, now);
  if (status === 'READY' || status === 'EXPIRED') {
    throw new TossError('NOT_FOUND_PAYMENT_SESSION');
  }
  if (status !== 'IN_PROGRESS') {
    throw new TossError('ALREADY_PROCESSED_PAYMENT');
  }
}

interface Context {
  now: number;
  transactionKey: string;
}

function charge(payment: Payment, context: Context) {
  return moveMoney(payment, 'DONE', {
    ...context,
    amount: payment.totalAmount,
    changes: { approvedAt: context.now },
  });
}

function issue(payment: Payment, context: Context) {
  const { account, validHours = VALID_HOURS } = payment;
  const dueAt = payment.dueAt ?? context.now + validHours * HOUR_MS;
  return moveMoney(payment, 'WAITING_FOR_DEPOSIT', {
    ...context,
    amount: 0,
    changes: { account: { ...account!, dueAt } },
  });
}
