import type { PasswordRequest } from '@marquee/plugin-accounts-common';
import { languageOf } from '../account/toOwnAccount';
import type { AccountsContext } from '../AccountsContext';
import { callAuth } from '../auth/callAuth';
import { refuseField } from '../http/refuse';
import { isEasilyGuessed } from '../passwords/isEasilyGuessed';
import type { Caller } from './Caller';

/**
 * Changes the caller's password and ends all sessions but a new one for this
 * browser.
 *
 * @returns the cookies of that session
 * @throws RefusedError `wrong-password`, `too-many-attempts` or `invalid-input`
 */
export async function changePassword(
  context: AccountsContext,
  caller: Caller,
  input: PasswordRequest,
): Promise<string[]> {
  const { auth, audit, events, limits, mailer } = context;
  const { user, request, headers } = caller;
  const { email, name, id: actor } = user;
  const { address } = request;
  await limits.count('new-password', { account: actor, address });
  if (isEasilyGuessed(input.password, [name, email])) {
    throw refuseField('password', 'common');
  }
  const attempt = await limits.count('password', { account: actor, address });
  const body = {
    currentPassword: input.current,
    newPassword: input.password,
    revokeOtherSessions: true,
  };
  const changed = await callAuth(() =>
    auth.api.changePassword({ body, headers, returnHeaders: true }),
  );
  await attempt.forgive();
  await audit.record({
    ...{ action: 'password-change', outcome: 'success', request, actor },
  });
  await events.signedOut({ account: actor });
  const language = languageOf(user);
  mailer.post({ email, language }, { type: 'password-changed' });
  return changed.headers.getSetCookie();
}
