import type { ErrorCode } from '../errors/ERRORS';
import type { Language } from '../language/Language';
import type { Stage, Subject } from '../misbehaviours';
import type { Payment } from '../payments/Payment';

/** What a merchant asks for, parsed as far as every call has it. */
export interface Call {
  merchant: string;
  language: Language;
  params: Record<string, string | undefined>;
  query: URLSearchParams;
  /** JSON of the request; undefined for GET. */
  body: unknown;
}

/** What is answered: a payment, or something else of a merchant's. */
export type Result = { payment: Payment } | { body: object };

/** How an operation is done that would usually be done at once. */
export interface Manner {
  /** A refund is only on its way, and this becomes of it. */
  refundBecomes?: 'DONE' | 'ABORTED';
}

/** A call of Toss Payments' API. */
export interface Operation {
  method: 'GET' | 'POST';
  path: string;
  stage: Stage;
  /** Which payment a call is about, as it says itself. */
  about(call: Call): Omit<Subject, 'merchant'>;
  /** @throws TossError when it is refused */
  run(call: Call, manner: Manner): Result;
  /** What is to happen when it is refused for no fault of the merchant's. */
  refused?(call: Call, code: ErrorCode): void;
}
