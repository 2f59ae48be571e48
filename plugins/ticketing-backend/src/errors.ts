import { ConflictError, CustomErrorBase } from '@backstage/errors';
import { Conflict } from '@marquee/plugin-ticketing-common';

/** A sale that cannot be: 409 with the reason, and the seats that stand in the way. */
export class SaleConflictError extends ConflictError {
  name = 'ConflictError' as const;
  readonly conflict: Conflict;

  constructor(conflict: Omit<Conflict, 'seats'> & { seats?: number[] }) {
    super(conflict.message);
    this.conflict = { seats: [], ...conflict };
  }
}

/** The seats of a performance are not loaded: nothing can be sold at the moment. */
export class SalesClosedError extends CustomErrorBase {
  name = 'SalesClosedError' as const;

  constructor(performance: string) {
    super(`Sales of performance '${performance}' are closed for a moment`);
  }
}

/** An idempotency key came again with another request. */
export class IdempotencyMisuseError extends CustomErrorBase {
  name = 'IdempotencyMisuseError' as const;
}

/** The payment company says no to this payment; another may be tried. */
export class PaymentDeclinedError extends CustomErrorBase {
  name = 'PaymentDeclinedError' as const;
}

/** Only buyers who are signed in may do this. */
export class SignInRequiredError extends CustomErrorBase {
  name = 'SignInRequiredError' as const;
}
