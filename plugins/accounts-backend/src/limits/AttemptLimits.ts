import type { LimitKind } from './allowances';

/** Who tries something. */
export interface Attempt {
  /** E-mail address or id of the account that it is about, when there is one. */
  account?: string;
  /** Address of the client. */
  address: string;
}

/** An attempt that was counted. */
export interface CountedAttempt {
  /** It was right: it does not count, nor do earlier ones on this account. */
  forgive(): Promise<void>;
}

/** How often something may be tried; all replicas count together. */
export interface AttemptLimits {
  /**
   * Counts an attempt before it is known to be right, so that parallel guesses
   * count too.
   *
   * @throws RefusedError `too-many-attempts` with the seconds to wait
   */
  count(kind: LimitKind, attempt: Attempt): Promise<CountedAttempt>;
}
