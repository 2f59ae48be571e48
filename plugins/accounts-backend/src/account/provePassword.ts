import type { AccountsContext } from '../AccountsContext';
import { authHeaders } from '../auth/authHeaders';
import { callAuth } from '../auth/callAuth';
import { refuse } from '../http/refuse';
import type { RequestContext } from '../http/requestContext';

/**
 * Asks the person in front of the screen for the password again. Accounts of an
 * outside identity provider have none here: their session is all there is.
 *
 * @throws RefusedError `wrong-password` or `too-many-attempts`
 */
export async function provePassword(
  context: Pick<AccountsContext, 'auth' | 'config' | 'limits'>,
  proof: {
    user: { id: string };
    request: RequestContext;
    password: string | undefined;
  },
): Promise<void> {
  const { auth, config, limits } = context;
  const { user, request, password } = proof;
  if (config.outside) return;
  if (!password) throw refuse('wrong-password');
  const { address } = request;
  const attempt = await limits.count('password', { account: user.id, address });
  const headers = authHeaders(request);
  await callAuth(() =>
    auth.api.verifyPassword({ body: { password }, headers }),
  );
  await attempt.forgive();
}
