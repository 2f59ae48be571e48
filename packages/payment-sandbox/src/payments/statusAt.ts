import type { Payment, PaymentStatus } from './Payment';

const MINUTE_MS = 60_000;

/** Time for the buyer to agree, and then for the merchant to take the money, in ms. */
export const SESSION_MS = {
  READY: 30 * MINUTE_MS,
  IN_PROGRESS: 10 * MINUTE_MS,
} as const;

/** The moment after which nobody can go on with a payment; undefined if time does not end it. */
export function sessionEnd(payment: Payment): number | undefined {
  switch (payment.status) {
    case 'READY':
      return payment.requestedAt + SESSION_MS.READY;
    case 'IN_PROGRESS':
      return payment.authenticatedAt! + SESSION_MS.IN_PROGRESS;
    default:
      return undefined;
  }
}

/** The status at a moment: payments that nobody goes on with expire. */
export function statusAt(payment: Payment, now: number): PaymentStatus {
  const end = sessionEnd(payment);
  return end !== undefined && now > end ? 'EXPIRED' : payment.status;
}

/**
 * Whether the bank no longer takes the deposit. The status stays WAITING_FOR_DEPOSIT,
 * as at Toss Payments, and nobody is told.
 */
export function accountExpired(payment: Payment, now: number): boolean {
  const dueAt = payment.account?.dueAt;
  return (
    payment.status === 'WAITING_FOR_DEPOSIT' &&
    dueAt !== undefined &&
    now > dueAt
  );
}
