import type { Payment, PaymentStatus } from './Payment';

/** From which status a payment can get to which, as Toss Payments draws it. */
export const MOVES: Record<PaymentStatus, readonly PaymentStatus[]> = {
  READY: ['READY', 'IN_PROGRESS', 'EXPIRED'],
  // Who goes back in the browser agrees once more.
  IN_PROGRESS: [
    'IN_PROGRESS',
    'DONE',
    'WAITING_FOR_DEPOSIT',
    'ABORTED',
    'EXPIRED',
  ],
  WAITING_FOR_DEPOSIT: ['DONE', 'CANCELED'],
  // Back to waiting: the bank takes a deposit back. To itself: a refund is under way.
  DONE: ['DONE', 'WAITING_FOR_DEPOSIT', 'PARTIAL_CANCELED', 'CANCELED'],
  PARTIAL_CANCELED: ['PARTIAL_CANCELED', 'CANCELED'],
  CANCELED: [],
  ABORTED: [],
  EXPIRED: [],
};

/**
 * The payment after a move.
 *
 * @throws Error when the table does not have it: a mistake of the sandbox
 */
export function move(
  payment: Payment,
  to: PaymentStatus,
  changes: Partial<Payment>,
): Payment {
  if (!MOVES[payment.status].includes(to)) {
    throw new Error(`A payment does not get from ${payment.status} to ${to}`);
  }
  return { ...payment, ...changes, status: to };
}
