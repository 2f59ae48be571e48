import { IdempotencyMisuseError, SaleConflictError } from '../errors';
import { HoldOutcome } from '../seats/SeatStore';

/** The time of a hold is over. */
export function expired(): SaleConflictError {
  return new SaleConflictError({
    reason: 'hold-expired',
    message: 'The time for these seats is over',
  });
}

/** The buyer agreed to what is not offered any more. */
export function termsChanged(): SaleConflictError {
  return new SaleConflictError({
    reason: 'terms-changed',
    message: 'The hour or the rules of cancelling were changed meanwhile',
  });
}

/** Nothing of the performance is sold any more. */
export function cancelled(): SaleConflictError {
  return new SaleConflictError({
    reason: 'not-on-sale',
    message: 'This performance is cancelled',
  });
}

/** An idempotency key came again with another request. */
export function misused(): IdempotencyMisuseError {
  return new IdempotencyMisuseError(
    'The idempotency key was used with another request',
  );
}

/** Why places could not be held. */
export function refusalOf(
  outcome: Exclude<HoldOutcome, { type: 'held' }>,
  options: { max: number },
): Error {
  switch (outcome.type) {
    case 'taken':
      return new SaleConflictError({
        reason: 'seats-taken',
        message: 'Somebody else has these seats',
        seats: outcome.seats,
      });
    case 'short':
      return new SaleConflictError({
        reason: 'sold-out',
        message: `Only ${outcome.left} places are left there`,
        left: outcome.left,
      });
    case 'limit':
      return new SaleConflictError({
        reason: 'limit',
        message: `At most ${options.max} tickets a person`,
        max: options.max,
        have: outcome.have,
      });
    case 'misused':
      return misused();
    default:
      return outcome satisfies never;
  }
}
