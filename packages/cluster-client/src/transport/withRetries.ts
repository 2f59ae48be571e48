import { setTimeout as sleep } from 'node:timers/promises';
import { isClusterError } from '../ClusterError';

/** How often and how patiently a request is repeated. Times are in ms. */
export type RetryPolicy = {
  attempts: number;
  baseMs: number;
  capMs: number;
  /** Gives a number from 0 to 1. */
  random: () => number;
};

/** About 10 s of patience: an API server that restarts is back by then. */
export const DEFAULT_RETRY_POLICY: RetryPolicy = {
  attempts: 7,
  baseMs: 200,
  capMs: 5_000,
  random: Math.random,
};

const RETRIED_STATUSES = new Set([429, 500, 502, 503, 504]);
const RETRIED_CODES = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ETIMEDOUT',
]);

/** Tells whether the same request may succeed later: the server was busy, or was not there. */
export function isTransient(error: unknown): boolean {
  if (isClusterError(error)) {
    return RETRIED_STATUSES.has(error.status) && error.reason !== 'Invalid';
  }
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return code !== undefined && RETRIED_CODES.has(code);
}

/** Gives the pause before the next try, in ms: what the server asks for, else a growing random time. */
export function retryDelay(
  error: unknown,
  attempt: number,
  policy: RetryPolicy,
): number {
  if (isClusterError(error) && error.retryAfterSeconds !== undefined) {
    return Math.min(error.retryAfterSeconds * 1000, policy.capMs);
  }
  const ceiling = Math.min(policy.baseMs * 2 ** attempt, policy.capMs);
  return Math.round(policy.random() * ceiling);
}

/**
 * Repeats a request that changes nothing when it is sent twice, as long as its failures are transient.
 *
 * @throws the last failure.
 */
export async function withRetries<T>(
  send: () => Promise<T>,
  options: { signal?: AbortSignal; policy?: RetryPolicy } = {},
): Promise<T> {
  const { signal, policy = DEFAULT_RETRY_POLICY } = options;
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await send();
    } catch (error) {
      if (attempt + 1 >= policy.attempts || !isTransient(error)) throw error;
      await sleep(retryDelay(error, attempt, policy), undefined, { signal });
    }
  }
}
