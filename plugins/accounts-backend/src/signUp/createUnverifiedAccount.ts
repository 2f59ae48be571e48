import { ConflictError } from '@backstage/errors';
import { CONSENTS, type SignUpRequest } from '@marquee/plugin-accounts-common';
import {
  findAccount,
  findAccountByEmail,
  type StoredAccount,
} from '../account/findAccount';
import type { AccountsContext } from '../AccountsContext';
import { authErrorCode } from '../auth/callAuth';

/** An account by the address that somebody signed up with. */
export interface SignedUp {
  account: StoredAccount;
  /** Whether it was there before and is not to be replaced: then nothing was changed. */
  taken: boolean;
}

/**
 * Makes an account and notes what its owner agreed to. An account of that address
 * that nobody verified gives way: it may be a stranger's, or a forgotten attempt.
 */
export async function createUnverifiedAccount(
  input: SignUpRequest,
  context: Pick<AccountsContext, 'auth' | 'knex'>,
): Promise<SignedUp> {
  const { auth, knex } = context;
  const { consents, ...body } = input;
  const { internalAdapter, password } = await auth.$context;
  const owner = await findAccountByEmail(context, body.email);
  if (owner?.emailVerified || owner?.suspendedAt) {
    // As long as it takes to make an account.
    await password.hash(body.password);
    return { account: owner, taken: true };
  }
  if (owner) await internalAdapter.deleteUser(owner.id);
  const account = await createUser(body, context);
  await knex('consents').insert(
    CONSENTS.map(consent => ({
      account: account.id,
      consent,
      version: consents[consent],
    })),
  );
  return { account, taken: false };
}

/** Two sign-ups with one address at the same time: the later one wins, as ever. */
async function createUser(
  body: Omit<SignUpRequest, 'consents'>,
  context: Pick<AccountsContext, 'auth'>,
): Promise<StoredAccount> {
  const { auth } = context;
  const create = async () => {
    const { user } = await auth.api.signUpEmail({ body });
    const account = await findAccount(context, user.id);
    if (!account) throw new ConflictError('Another sign-up took its place');
    return account;
  };
  try {
    return await create();
  } catch (error) {
    if (authErrorCode(error) !== 'FAILED_TO_CREATE_USER') throw error;
    const rival = await findAccountByEmail(context, body.email);
    const { internalAdapter } = await auth.$context;
    if (rival && !rival.emailVerified) {
      await internalAdapter.deleteUser(rival.id);
    }
    return await create();
  }
}
