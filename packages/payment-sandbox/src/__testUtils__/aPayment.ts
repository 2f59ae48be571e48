import type { Payment } from '../payments/Payment';

/** A payment by card that was just registered. */
export function aPayment(change: Partial<Payment> = {}): Payment {
  const { paymentKey = 'tsbx_1' } = change;
  return {
    paymentKey,
    merchant: 'hamlet',
    secret: 'ps_1',
    method: 'CARD',
    orderId: `order-${paymentKey}`,
    orderName: 'Hamlet × 1',
    currency: 'KRW',
    totalAmount: 1_000,
    status: 'READY',
    successUrl: 'http://hamlet.test/',
    failUrl: 'http://hamlet.test/',
    requestedAt: 0,
    cancels: [],
    transactions: [],
    ...change,
  };
}
