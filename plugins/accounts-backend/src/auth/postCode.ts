import type { GenericEndpointContext } from 'better-auth';
import { languageOf } from '../account/toOwnAccount';
import type { Mailer } from '../mail/Mailer';
import type { Message } from '../mail/messages';

const MESSAGES: Record<string, Extract<Message, { code: string }>['type']> = {
  'email-verification': 'sign-up-code',
  'forget-password': 'reset-code',
  'change-email': 'email-code',
};

/** A code that better-auth made. */
export interface MadeCode {
  email: string;
  otp: string;
  type: string;
}

/** Posts a code to its address, in the language of the account. */
export async function postCode(
  mailer: Mailer,
  { email, otp, type }: MadeCode,
  context: GenericEndpointContext | undefined,
): Promise<void> {
  const signedIn = context?.context.session?.user;
  const owner =
    signedIn ??
    (await context?.context.internalAdapter.findUserByEmail(email))?.user;
  const language = languageOf(owner ?? {});
  mailer.post({ email, language }, { type: MESSAGES[type], code: otp });
}
