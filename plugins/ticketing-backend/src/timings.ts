/** How long things last, in ms unless said otherwise. */
export interface Timings {
  /** Life of a new hold. */
  holdMs: number;
  /** A hold that is changed again and again ends this long after its first seat. */
  longestHoldMs: number;
  /** What one extension adds. */
  extensionMs: number;
  /** Extensions that a hold has; a number. */
  extensions: number;
  /** Time to pay an order. */
  paymentMs: number;
  /** Time to pay by a deposit; never past the end of sales. */
  depositMs: number;
  /** Pause between two runs of the background jobs. */
  jobMs: number;
  /** Pause before somebody looks whether daily work is to be done. */
  choreMs: number;
  /** Seat changes are collected this long before they are told to watchers. */
  coalesceMs: number;
  /** Time that a browser has to come back from signing in. */
  signInMs: number;
  /** Life of a session while the accounts service cannot be reached. */
  islandMs: number;
  /** Pause before an accounts service that could not be reached is asked again. */
  accountsRetryMs: number;
}

/** 8 minutes to hold, twice 4 more, 10 minutes or a day to pay; 12 hours as an island. */
export const DEFAULT_TIMINGS: Timings = {
  holdMs: 8 * 60_000,
  longestHoldMs: 16 * 60_000,
  extensionMs: 4 * 60_000,
  extensions: 2,
  paymentMs: 10 * 60_000,
  depositMs: 24 * 60 * 60_000,
  jobMs: 2_000,
  choreMs: 60_000,
  coalesceMs: 100,
  signInMs: 15 * 60_000,
  islandMs: 12 * 60 * 60_000,
  accountsRetryMs: 30_000,
};
