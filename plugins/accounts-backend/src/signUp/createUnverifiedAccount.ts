import {
  CONSENTS,
  type Role,
  type SignUpRequest,
} from '@marquee/plugin-accounts-common';
import type { AccountsContext } from '../AccountsContext';
import { authErrorCode } from '../auth/callAuth';

/** An account by the address that somebody signed up with. */
export interface SignedUp {
  account: { id: string; role: Role; language?: string };
  /** Whether it was there before and is verified: then nothing was changed. */
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
  const found = await internalAdapter.findUserByEmail(body.email);
  if (found) {
    const owner = found.user as typeof found.user & SignedUp['account'];
    const suspended = 'suspendedAt' in owner && owner.suspendedAt;
    if (owner.emailVerified || suspended) {
      // As long as it takes to make an account.
      await password.hash(body.password);
      return { account: owner, taken: true };
    }
    await internalAdapter.deleteUser(owner.id);
  }
  const user = await createUser(body, context);
  await knex('consents').insert(
    CONSENTS.map(consent => ({
      account: user.id,
      consent,
      version: consents[consent],
    })),
  );
  return { account: { ...user, role: body.role }, taken: false };
}

/** Two sign-ups with one address at the same time: the later one wins, as ever. */
async function createUser(
  body: Omit<SignUpRequest, 'consents'>,
  { auth }: Pick<AccountsContext, 'auth'>,
) {
  const { internalAdapter } = await auth.$context;
  try {
    return (await auth.api.signUpEmail({ body })).user;
  } catch (error) {
    if (authErrorCode(error) !== 'FAILED_TO_CREATE_USER') throw error;
    const rival = await internalAdapter.findUserByEmail(body.email);
    if (rival) await internalAdapter.deleteUser(rival.user.id);
    return (await auth.api.signUpEmail({ body })).user;
  }
}
