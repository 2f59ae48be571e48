const STATUS = {
  INVALID_REQUEST: 400,
  INVALID_IDEMPOTENCY_KEY: 400,
  DUPLICATED_ORDER_ID: 400,
  ALREADY_PROCESSED_PAYMENT: 400,
  ALREADY_CANCELED_PAYMENT: 400,
  UNAUTHORIZED_KEY: 401,
  NOT_CANCELABLE_AMOUNT: 403,
  NOT_CANCELABLE_PAYMENT: 403,
  NOT_FOUND_PAYMENT: 404,
  NOT_FOUND_PAYMENT_SESSION: 404,
} as const;

/** Codes of Toss Payments' errors that the sandbox gives. */
export type TossErrorCode = keyof typeof STATUS;

/** An error that is answered as `{ code, message }`. */
export class TossError extends Error {
  readonly code: TossErrorCode;

  constructor(code: TossErrorCode, message: string) {
    super(message);
    this.code = code;
  }

  /** HTTP status of the answer. */
  get status(): number {
    return STATUS[this.code];
  }
}
