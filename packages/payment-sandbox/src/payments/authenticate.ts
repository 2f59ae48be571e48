import type { ErrorCode } from '../errors/ERRORS';
import { TossError } from '../errors/TossError';
import { move } from './MOVES';
import type { Payment, VirtualAccount } from './Payment';
import { statusAt } from './statusAt';

/**
 * The payment after the buyer agreed to it, and chose an account if it is to be paid into one.
 *
 * @throws TossError NOT_FOUND_PAYMENT_SESSION when the buyer can no longer agree
 */
export function authenticate(
  payment: Payment,
  options: { now: number; account?: VirtualAccount },
): Payment {
  const { now, account } = options;
  refuseUnlessOpen(payment, now);
  return move(payment, 'IN_PROGRESS', {
    authenticatedAt: now,
    failure: undefined,
    ...(account && { account }),
  });
}

/**
 * The payment after the buyer was turned away, or turned away: another try is possible.
 *
 * @throws TossError NOT_FOUND_PAYMENT_SESSION when the buyer can no longer agree
 */
export function turnAway(
  payment: Payment,
  options: { now: number; code: ErrorCode },
): Payment {
  refuseUnlessOpen(payment, options.now);
  return move(payment, payment.status, { failure: options.code });
}

function refuseUnlessOpen(payment: Payment, now: number) {
  const status = statusAt(payment, now);
  if (status !== 'READY' && status !== 'IN_PROGRESS') {
    throw new TossError('NOT_FOUND_PAYMENT_SESSION');
  }
}
