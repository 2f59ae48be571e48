import { Refusal, RefundOutcome } from '../PaymentCompany';

const TOO_MANY_REQUESTS = 429;

/**
 * Errors after which the request may have had its effect, or may still have it:
 * what became of it is to be asked.
 */
const PASSING = new Set([
  'IDEMPOTENT_REQUEST_PROCESSING',
  'FORBIDDEN_CONSECUTIVE_REQUEST',
  'PROVIDER_ERROR',
  'ALREADY_REFUNDING_PAYMENT',
  'NOT_AVAILABLE_BANK',
]);

/** Errors of our own keys: they say nothing of a payment, and pass when they are set right. */
const OWN = new Set([
  'UNAUTHORIZED_KEY',
  'INVALID_API_KEY',
  'INCORRECT_BASIC_AUTH_FORMAT',
]);

/** Errors of a refund that say that another one is in its way, or was made meanwhile. */
const OVERTAKEN = new Set([
  'ALREADY_CANCELED_PAYMENT',
  'ALREADY_REFUND_PAYMENT',
  'NOT_CANCELABLE_AMOUNT',
  'NOT_MATCHES_REFUNDABLE_AMOUNT',
]);

/** Errors of a refund that another account helps against. */
const ACCOUNT_REFUSED = new Set([
  'INVALID_REFUND_ACCOUNT_INFO',
  'INVALID_REFUND_ACCOUNT_NUMBER',
  'INVALID_BANK',
  'FORBIDDEN_BANK_REFUND_REQUEST',
]);

/** An error of the company, with the status of its answer. */
export interface TossFailure extends Refusal {
  status: number;
}

/** Whether nobody knows what a request that failed like this has done. */
export function leavesOpen({ status, code }: TossFailure): boolean {
  return (
    status >= 500 ||
    status === TOO_MANY_REQUESTS ||
    PASSING.has(code) ||
    OWN.has(code)
  );
}

/** Whether the payment says more: it was processed before, or its time is over, or has not begun. */
export function saysOver({ code }: TossFailure): boolean {
  return (
    code === 'ALREADY_PROCESSED_PAYMENT' || code === 'NOT_FOUND_PAYMENT_SESSION'
  );
}

/**
 * Whether the same payment may be confirmed again: nothing was tried yet, for the
 * buyer has not agreed, or agreed too long ago.
 */
export function mayConfirmAgain({ code }: TossFailure): boolean {
  return code === 'NOT_FOUND_PAYMENT_SESSION' || code === 'INVALID_REQUEST';
}

/** What a refund that was refused needs. */
export function refundFailure(
  failure: TossFailure,
  { hasAccount }: { hasAccount: boolean },
): RefundOutcome {
  const { code, message } = failure;
  const cause =
    leavesOpen(failure) || OVERTAKEN.has(code)
      ? 'passing'
      : causeOf(code, hasAccount);
  return { type: 'failed', cause, code, message };
}

function causeOf(code: string, hasAccount: boolean) {
  if (ACCOUNT_REFUSED.has(code)) return 'account-refused';
  // The request lacked something, and this is all that it can have lacked.
  if (code === 'INVALID_REQUEST' && !hasAccount) return 'account-needed';
  return 'company';
}
