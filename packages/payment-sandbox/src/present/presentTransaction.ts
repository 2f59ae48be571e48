import type { Payment, Transaction } from '../payments/Payment';
import { koreanTime } from '../time/koreanTime';
import { METHODS } from './presentPayment';

/** A movement in the shape of Toss Payments' Transaction object. */
export function presentTransaction(
  payment: Payment,
  transaction: Transaction,
): object {
  return {
    mId: 'sandbox',
    transactionKey: transaction.transactionKey,
    paymentKey: payment.paymentKey,
    orderId: payment.orderId,
    method: METHODS[payment.method],
    customerKey: null,
    useEscrow: false,
    receiptUrl: null,
    status: transaction.status,
    transactionAt: koreanTime(transaction.at),
    currency: payment.currency,
    amount: transaction.amount,
  };
}
