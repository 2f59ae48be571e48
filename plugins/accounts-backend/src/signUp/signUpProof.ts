import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { AccountsConfig } from '../config/readAccountsConfig';
import { readCookies } from '../http/cookies';

const NAME = 'marquee_sign_up';
/** A proof is kept as long as a person may take to find the mail, in seconds. */
export const PROOF_SECONDS = 60 * 60;

type ProofConfig = Pick<AccountsConfig, 'secret' | 'secureCookies'>;

/**
 * Proves to be the one who chose the password of an account that is not verified
 * yet. Without it, a stranger could sign up with somebody's address and a password
 * of the stranger's choice, and let the owner of the address verify it.
 *
 * @param passwordHash - as stored; a new password makes old proofs worthless
 */
export function makeSignUpProof(
  account: { id: string; passwordHash: string },
  { secret }: Pick<AccountsConfig, 'secret'>,
): string {
  return createHmac('sha256', secret)
    .update(`sign-up:${account.id}:${account.passwordHash}`)
    .digest('base64url');
}

/** What browsers get whose sign-up came to nothing; it looks the same. */
export function emptySignUpProof(): string {
  return randomBytes(32).toString('base64url');
}

/** Says whether a proof is the one that is expected. */
export function isSameProof(proof: string, expected: string): boolean {
  const [given, wanted] = [Buffer.from(proof), Buffer.from(expected)];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

/** The cookie that carries a proof. */
export function signUpProofCookie(
  proof: string,
  { secureCookies }: ProofConfig,
): string {
  return [
    `${cookieName({ secureCookies })}=${proof}`,
    `Max-Age=${PROOF_SECONDS}`,
    'Path=/api/accounts',
    'HttpOnly',
    'SameSite=Lax',
    ...(secureCookies ? ['Secure'] : []),
  ].join('; ');
}

/** The proof among a browser's cookies. */
export function findSignUpProof(
  cookie: string,
  config: Pick<AccountsConfig, 'secureCookies'>,
): string | undefined {
  return readCookies(cookie).get(cookieName(config));
}

function cookieName({ secureCookies }: Pick<AccountsConfig, 'secureCookies'>) {
  return `${secureCookies ? '__Secure-' : ''}${NAME}`;
}
