import { RefusedError } from '@marquee/plugin-accounts-common';
import { createHmac } from 'node:crypto';
import type { AccountsContext } from '../AccountsContext';
import { refuse } from '../http/refuse';

/** What an authenticator app shows. */
const APP_CODE = /^\d{6}$/;

/** Longer than a code is right: its own 30 s, and as many before and after, in ms. */
export const USED_CODE_MS = 120_000;

/** Tells codes of authenticator apps from spare codes. */
export function isAppCode(code: string): boolean {
  return APP_CODE.test(code);
}

/**
 * Lets a code of an authenticator app count once (RFC 6238 §5.2): whoever reads it
 * over a shoulder, or off the line, comes too late. It is claimed before it is
 * checked, so that of requests at the same time one is served; a code that turns
 * out to be wrong is given free.
 *
 * @param verify - checks the code and does what it allows
 * @throws RefusedError `wrong-code` when it was used before, and what `verify` throws
 */
export async function takeAppCode<T>(
  context: Pick<AccountsContext, 'knex' | 'config' | 'now'>,
  attempt: { account: string; code: string },
  verify: () => Promise<T>,
): Promise<T> {
  const { knex, config, now } = context;
  const { account } = attempt;
  const code = createHmac('sha256', `used-code:${config.secret}`)
    .update(`${account}:${attempt.code}`)
    .digest('base64url');
  const expires = new Date(now().getTime() + USED_CODE_MS);
  const { rowCount } = await knex.raw<{ rowCount: number }>(
    `INSERT INTO used_codes (account, code, expires_at)
     SELECT id, ?, ? FROM "user" WHERE id = ?
     ON CONFLICT (account, code) DO UPDATE SET expires_at = excluded.expires_at
     WHERE used_codes.expires_at <= ?`,
    [code, expires, account, now()],
  );
  if (rowCount !== 1) throw refuse('wrong-code');
  try {
    return await verify();
  } catch (error) {
    // After any other failure it may have counted.
    if (error instanceof RefusedError) {
      await knex('used_codes').where({ account, code }).delete();
    }
    throw error;
  }
}
