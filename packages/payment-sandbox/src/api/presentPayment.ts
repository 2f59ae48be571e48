import { balanceOf, type Payment, statusAt } from '../ledger/Payment';

/** A payment in the shape of Toss Payments' Payment object, as far as the sandbox knows it. */
export function presentPayment(
  payment: Payment,
  context: { now: number; publicUrl: string },
): object {
  return {
    version: '2022-11-16',
    mId: 'sandbox',
    paymentKey: payment.paymentKey,
    orderId: payment.orderId,
    orderName: payment.orderName,
    status: statusAt(payment, context.now),
    method: '카드',
    currency: payment.currency,
    totalAmount: payment.totalAmount,
    balanceAmount: balanceOf(payment),
    requestedAt: payment.requestedAt,
    approvedAt: payment.approvedAt ?? null,
    cancels: payment.cancels.length > 0 ? payment.cancels : null,
    failure: null,
    checkout: { url: `${context.publicUrl}/checkout/${payment.paymentKey}` },
  };
}
