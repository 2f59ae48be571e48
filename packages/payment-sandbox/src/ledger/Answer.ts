import type { Payment } from '../payments/Payment';

/** What is answered to a call, and again when its idempotency key comes again. */
export interface Answer {
  status: number;
  /** When it was first given, in ms since 1970. */
  at: number;
  /** A payment as it was then. */
  payment?: Payment;
  error?: { code: string; message: string };
  /** Anything else; never kept. */
  body?: object;
}
