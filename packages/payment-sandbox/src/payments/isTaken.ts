import type { Payment, PaymentStatus } from './Payment';

const TAKEN: Record<PaymentStatus, boolean> = {
  READY: false,
  IN_PROGRESS: false,
  ABORTED: false,
  EXPIRED: false,
  WAITING_FOR_DEPOSIT: true,
  DONE: true,
  PARTIAL_CANCELED: true,
  CANCELED: true,
};

/** Whether a payment was confirmed, whatever became of it: its order cannot be paid by another. */
export function isTaken({ status }: Payment): boolean {
  return TAKEN[status];
}
