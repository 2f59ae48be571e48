import type { Refusal } from '@marquee/plugin-accounts-common';
import { isAPIError } from 'better-auth/api';
import { refuse } from '../http/refuse';

/** Seconds for which better-auth locks second steps after ten wrong codes. */
const LOCK_SECONDS = 15 * 60;

const REASONS: Record<string, Refusal> = {
  INVALID_EMAIL_OR_PASSWORD: 'wrong-credentials',
  INVALID_PASSWORD: 'wrong-password',
  INVALID_OTP: 'wrong-code',
  INVALID_CODE: 'wrong-code',
  INVALID_BACKUP_CODE: 'wrong-code',
  OTP_EXPIRED: 'code-expired',
  // Three wrong tries void a mailed code: another one is needed.
  TOO_MANY_ATTEMPTS: 'code-expired',
  // Five void a second step: the password is asked again.
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'not-signed-in',
  INVALID_TWO_FACTOR_COOKIE: 'not-signed-in',
  TOTP_NOT_ENABLED: 'wrong-code',
  BACKUP_CODES_NOT_ENABLED: 'wrong-code',
  TOTP_ALREADY_ENABLED: 'not-allowed',
  UNAUTHORIZED: 'not-signed-in',
  ACCOUNT_TEMPORARILY_LOCKED: 'too-many-attempts',
  SUSPENDED: 'suspended',
};

/** The code of an error of better-auth; undefined for errors of others. */
export function authErrorCode(error: unknown): string | undefined {
  return isAPIError(error)
    ? (error.body as { code?: string } | undefined)?.code ?? `${error.status}`
    : undefined;
}

/**
 * Calls better-auth and puts its refusals into our words.
 *
 * @throws RefusedError
 */
export async function callAuth<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    const reason = REASONS[authErrorCode(error) ?? ''];
    if (!reason) throw error;
    throw refuse(
      reason,
      reason === 'too-many-attempts' ? { retryAfter: LOCK_SECONDS } : {},
    );
  }
}
