import type { Role } from '@marquee/plugin-accounts-common';
import type { AccountsContext } from '../AccountsContext';

/** An account that configuration makes. */
export interface KnownAccount {
  role: Role;
  email: string;
  password: string;
  name: string;
}

/**
 * Makes an account whose address needs no proof.
 *
 * @returns its id; undefined when the address has an account already
 */
export async function createKnownAccount(
  { auth }: Pick<AccountsContext, 'auth'>,
  known: KnownAccount,
): Promise<string | undefined> {
  const { internalAdapter, password } = await auth.$context;
  const { password: plain, ...account } = known;
  if (await internalAdapter.findUserByEmail(account.email)) return undefined;
  const hash = await password.hash(plain);
  const user = await internalAdapter
    .createUser(
      { ...account, emailVerified: true, phone: '', language: 'ko' },
      { method: 'email-password' },
    )
    .catch(async error => {
      // Another replica was quicker.
      if (await internalAdapter.findUserByEmail(account.email))
        return undefined;
      throw error;
    });
  if (!user) return undefined;
  await internalAdapter.linkAccount({
    userId: user.id,
    accountId: user.id,
    providerId: 'credential',
    password: hash,
  });
  return user.id;
}
