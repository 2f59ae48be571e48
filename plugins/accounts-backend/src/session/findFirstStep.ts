import type { AccountsContext } from '../AccountsContext';
import { readCookies } from '../http/cookies';

/** What better-auth calls a first step; other names are those of mailed codes. */
const STEP = /^2fa-[\w-]{20}$/;

/** A sign-in whose password was right and whose code is still to come. */
export interface FirstStep {
  /** Id of the account. */
  account: string;
  /** The cookie that stands for it, alone. */
  cookie: string;
}

/** The first step that a browser has taken; undefined when there is none, or it is over. */
export async function findFirstStep(
  header: string,
  { auth }: Pick<AccountsContext, 'auth'>,
): Promise<FirstStep | undefined> {
  const { createAuthCookie, internalAdapter } = await auth.$context;
  const { name } = createAuthCookie('two_factor');
  const value = readCookies(header).get(name);
  if (!value) return undefined;
  // `<identifier>.<signature>`; better-auth checks the signature later.
  const [identifier] = value.split('.');
  if (!STEP.test(identifier)) return undefined;
  const step = await internalAdapter.findVerificationValue(identifier);
  return step ? { account: step.value, cookie: `${name}=${value}` } : undefined;
}
