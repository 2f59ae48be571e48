import { NotFoundError } from '@backstage/errors';
import { findAccountByEmail, type StoredAccount } from '../account/findAccount';
import type { AccountsContext } from '../AccountsContext';
import { authHeaders } from '../auth/authHeaders';
import { authErrorCode, callAuth } from '../auth/callAuth';
import type { RequestContext } from '../http/requestContext';

/** No code of six digits is this one. */
const NEVER_RIGHT = '------';

/**
 * Confirms an address by the code that was mailed to it.
 *
 * @param attempt.code - absent when it must not be right, whatever was typed in: the
 * try counts all the same
 * @returns the account, with the cookies of its session; without them when it has
 * its sessions at the other place
 * @throws RefusedError `wrong-code` or `code-expired`
 */
export async function confirmAddress(
  { auth }: Pick<AccountsContext, 'auth'>,
  request: RequestContext,
  attempt: { email: string; code: string | undefined },
): Promise<{ account: StoredAccount; cookies?: string[] }> {
  const { email, code } = attempt;
  const cookies = await callAuth(() =>
    auth.api.verifyEmailOTP({
      body: { email, otp: code ?? NEVER_RIGHT },
      headers: authHeaders({ ...request, cookie: '' }),
      returnHeaders: true,
    }),
  ).then(
    ({ headers }) => headers.getSetCookie(),
    error => {
      if (authErrorCode(error) === 'ELSEWHERE') return undefined;
      throw error;
    },
  );
  const account = await findAccountByEmail({ auth }, email);
  if (!account) throw new NotFoundError('The account is gone');
  return { account, cookies };
}
