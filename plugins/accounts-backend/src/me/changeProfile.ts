import type { ProfileRequest } from '@marquee/plugin-accounts-common';
import type { AccountsContext } from '../AccountsContext';
import type { Caller } from './Caller';

/** Changes what the caller's account says of its owner. */
export async function changeProfile(
  { auth, events }: Pick<AccountsContext, 'auth' | 'events'>,
  { user, headers }: Caller,
  body: ProfileRequest,
): Promise<void> {
  if (Object.keys(body).length === 0) return;
  await auth.api.updateUser({ body, headers });
  await events.changed(user.id);
}
