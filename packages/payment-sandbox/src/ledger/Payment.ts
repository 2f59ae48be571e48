/** How far a payment is, in Toss Payments' words. */
export type PaymentStatus =
  | 'READY'
  | 'IN_PROGRESS'
  | 'DONE'
  | 'PARTIAL_CANCELED'
  | 'CANCELED'
  | 'EXPIRED';

/** Money that was given back. */
export interface Cancel {
  cancelAmount: number;
  cancelReason: string;
  canceledAt: string;
  transactionKey: string;
}

/** A payment as the ledger keeps it. Amounts are in the smallest unit of the currency. */
export interface Payment {
  paymentKey: string;
  /** Which merchant it belongs to: a hash of the secret key. */
  merchant: string;
  orderId: string;
  orderName: string;
  currency: string;
  totalAmount: number;
  status: PaymentStatus;
  successUrl: string;
  failUrl: string;
  requestedAt: string;
  /** When the buyer agreed. */
  authenticatedAt?: string;
  /** When the money was taken. */
  approvedAt?: string;
  cancels: Cancel[];
}

const MINUTE_MS = 60_000;
/** Time for the buyer to agree, and then for the merchant to take the money. */
const LIFE_MS = { READY: 30 * MINUTE_MS, IN_PROGRESS: 10 * MINUTE_MS };

/** The status at a moment: payments that nobody goes on with expire. */
export function statusAt(payment: Payment, now: number): PaymentStatus {
  const { status, requestedAt, authenticatedAt } = payment;
  if (status !== 'READY' && status !== 'IN_PROGRESS') return status;
  const since = status === 'READY' ? requestedAt : authenticatedAt!;
  return now - Date.parse(since) > LIFE_MS[status] ? 'EXPIRED' : status;
}

/** What of a payment has not been given back. */
export function balanceOf(payment: Payment): number {
  if (!payment.approvedAt) return payment.totalAmount;
  return payment.cancels.reduce(
    (balance, { cancelAmount }) => balance - cancelAmount,
    payment.totalAmount,
  );
}
