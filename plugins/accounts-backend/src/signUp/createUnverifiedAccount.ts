import { CONSENTS, type SignUpRequest } from '@marquee/plugin-accounts-common';
import {
  findAccount,
  findAccountByEmail,
  type StoredAccount,
} from '../account/findAccount';
import type { AccountsContext } from '../AccountsContext';
import { lostRace } from './lostRace';

type Context = Pick<AccountsContext, 'auth' | 'knex'>;

/** What became of an address that somebody signed up with. */
export type SignedUp =
  /** It has a new account. */
  | { type: 'made'; account: StoredAccount }
  /** It has an account that is not to be replaced: nothing was changed. */
  | { type: 'taken'; account: StoredAccount }
  /** Another sign-up at the same time was quicker, and has made its account. */
  | { type: 'overtaken' };

/** Others are quicker so often only when somebody makes them so. */
const MOST_TRIES = 5;

/**
 * Makes an account and notes what its owner agreed to. An account of that address
 * that nobody verified gives way: it may be a stranger's, or a forgotten attempt.
 */
export async function createUnverifiedAccount(
  input: SignUpRequest,
  context: Context,
): Promise<SignedUp> {
  const { auth } = context;
  const { internalAdapter, password } = await auth.$context;
  const owner = await findAccountByEmail(context, input.email);
  if (owner?.emailVerified || owner?.suspendedAt) {
    // As long as it takes to make an account.
    await password.hash(input.password);
    return { type: 'taken', account: owner };
  }
  if (owner) await internalAdapter.deleteUser(owner.id);
  for (let tries = 1; ; tries += 1) {
    try {
      const account = await create(input, context);
      return account ? { type: 'made', account } : { type: 'overtaken' };
    } catch (error) {
      const lost = lostRace(error);
      if (!lost) throw error;
      if (lost === 'replaced') return { type: 'overtaken' };
      const rival = await findAccountByEmail(context, input.email);
      if (rival) return { type: 'overtaken' };
      // It stood in the way, and gave way itself meanwhile.
      if (tries === MOST_TRIES) throw error;
    }
  }
}

/** Undefined when another sign-up has taken its place already. */
async function create(
  input: SignUpRequest,
  context: Context,
): Promise<StoredAccount | undefined> {
  const { auth, knex } = context;
  const { consents, ...body } = input;
  const { user } = await auth.api.signUpEmail({ body });
  const account = await findAccount(context, user.id);
  if (!account) return undefined;
  await knex('consents').insert(
    CONSENTS.map(consent => ({
      account: account.id,
      consent,
      version: consents[consent],
    })),
  );
  return account;
}
