import type { Payment } from '../payments/Payment';
import type { Answer } from './Answer';

/** One line of the journal: what changed together. Whatever comes later in the file wins. */
export interface LedgerRecord {
  payment?: Payment;
  /** What was answered to an idempotency key. */
  answer?: [key: string, answer: Answer];
  /** Where a merchant's webhooks go; null: nowhere any more. */
  webhook?: [merchant: string, url: string | null];
}
