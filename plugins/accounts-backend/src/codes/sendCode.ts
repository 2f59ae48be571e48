import { findAccountByEmail } from '../account/findAccount';
import type { AccountsContext } from '../AccountsContext';

/**
 * Mails a code to the account of an address, if there is one that it is for. Else a
 * code is made that nobody learns, so that wrong tries meet the same answers.
 */
export async function sendCode(
  { auth }: Pick<AccountsContext, 'auth'>,
  request: {
    email: string;
    type: 'email-verification' | 'forget-password';
    isFor: (user: { emailVerified: boolean }) => boolean;
  },
): Promise<void> {
  const { email, type } = request;
  const account = await findAccountByEmail({ auth }, email);
  const body = { email, type };
  if (account && request.isFor(account)) {
    await auth.api.sendVerificationOTP({ body });
  } else {
    await auth.api.createVerificationOTP({ body });
  }
}
