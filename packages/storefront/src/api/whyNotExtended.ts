import { conflictOf, signInOf } from './ApiError';

/** Why a hold that is still there got no more time: it had all there is, or nobody answered. */
export type NotExtended = 'no-more' | 'no-answer';

/**
 * What a failed wish for more time means to somebody whose hold is still there;
 * undefined when it is over, or when signing in is what is missing.
 */
export function whyNotExtended(error: unknown): NotExtended | undefined {
  if (signInOf(error) !== undefined) return undefined;
  const reason = conflictOf(error)?.reason;
  if (reason === 'hold-expired') return undefined;
  return reason === 'limit' ? 'no-more' : 'no-answer';
}
