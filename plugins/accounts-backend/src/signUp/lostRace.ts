import { authErrorCode } from '../auth/callAuth';

/** Postgres: what a row refers to is not there. */
const FOREIGN_KEY_VIOLATION = '23503';

/**
 * Tells how another sign-up with the same address could have made one fail.
 *
 * @returns `replaced` when the account was there and is gone; `hindered` when it may
 * be that another one stood in the way; undefined when it was something else
 */
export function lostRace(error: unknown): 'replaced' | 'hindered' | undefined {
  if (authErrorCode(error) === 'FAILED_TO_CREATE_USER') return 'hindered';
  const { code } = (error ?? {}) as { code?: unknown };
  return code === FOREIGN_KEY_VIOLATION ? 'replaced' : undefined;
}
