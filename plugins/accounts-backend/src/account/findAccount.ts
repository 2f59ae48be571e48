import type { AccountsContext } from '../AccountsContext';
import type { CurrentSession } from './currentSession';

/** An account with everything that better-auth keeps of it but secrets. */
export type StoredAccount = CurrentSession['user'];

type Context = Pick<AccountsContext, 'auth'>;

/** The account of that id. */
export async function findAccount(
  { auth }: Context,
  id: string,
): Promise<StoredAccount | undefined> {
  const { internalAdapter } = await auth.$context;
  return asStored(await internalAdapter.findUserById(id));
}

/** The account of that address, verified or not. */
export async function findAccountByEmail(
  { auth }: Context,
  email: string,
): Promise<StoredAccount | undefined> {
  const { internalAdapter } = await auth.$context;
  return asStored((await internalAdapter.findUserByEmail(email))?.user);
}

/** better-auth gives our own fields too, but its types do not know them here. */
function asStored(user: object | null | undefined): StoredAccount | undefined {
  return (user as StoredAccount | null) ?? undefined;
}

/** The hash of an account's password; undefined when it has none. */
export async function findPasswordHash(
  { auth }: Context,
  id: string,
): Promise<string | undefined> {
  const { internalAdapter } = await auth.$context;
  return (
    (await internalAdapter.findCredentialAccount(id))?.password ?? undefined
  );
}
