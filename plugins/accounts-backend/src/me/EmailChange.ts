import type {
  CodeRequest,
  EmailChangeRequest,
} from '@marquee/plugin-accounts-common';
import { languageOf } from '../account/toOwnAccount';
import { provePassword } from '../account/provePassword';
import type { AccountsContext } from '../AccountsContext';
import { authErrorCode, callAuth } from '../auth/callAuth';
import { refuse } from '../http/refuse';
import { hintOf } from '../mail/messages';
import type { Caller } from './Caller';

/** Moving an account to another e-mail address, which a mailed code proves. */
export class EmailChange {
  readonly #context: AccountsContext;

  constructor(context: AccountsContext) {
    this.#context = context;
  }

  /**
   * Mails a code to the new address. When somebody has that address already, only
   * its owner learns so.
   *
   * @throws RefusedError `wrong-password` or `too-many-attempts`
   */
  async request(caller: Caller, input: EmailChangeRequest): Promise<void> {
    const { auth, config, limits, mailer } = this.#context;
    const { user, request, headers } = caller;
    const { email, password } = input;
    await provePassword(this.#context, { user, request, password });
    const { address } = request;
    await limits.count('email-change', { account: user.id, address });
    // Several accounts together must not flood the mailbox of a stranger either.
    await limits.count('mail', { account: email, address });
    const { internalAdapter } = await auth.$context;
    await internalAdapter.updateUser(user.id, { nextEmail: email });
    if (email === user.email) return;
    const owner = await internalAdapter.findUserByEmail(email);
    if (!owner) {
      const body = { newEmail: email };
      await auth.api.requestEmailChangeEmailOTP({ body, headers });
      return;
    }
    // A code that nobody learns: wrong tries meet the same answers.
    await auth.api.createVerificationOTP({
      body: { type: 'change-email', email: `${user.id}:${email}` },
    });
    const recipient = { email, language: languageOf(owner.user) };
    const signInUrl = config.places.publicSite;
    mailer.post(recipient, { type: 'address-taken', signInUrl });
  }

  /**
   * Takes the new address over and tells the old one.
   *
   * @throws RefusedError `wrong-code`, `code-expired` or `too-many-attempts`
   */
  async confirm(caller: Caller, { code }: CodeRequest): Promise<void> {
    const { auth, audit, events, limits, mailer } = this.#context;
    const { user, request, headers } = caller;
    const { id: actor, email, nextEmail } = user;
    if (!nextEmail || nextEmail === email) throw refuse('code-expired');
    const { address } = request;
    const attempt = await limits.count('code', { account: actor, address });
    const body = { newEmail: nextEmail, otp: code };
    await callAuth(() => auth.api.changeEmailEmailOTP({ body, headers })).catch(
      error => {
        // Another account took the address over since this code was mailed.
        if (authErrorCode(error) === 'BAD_REQUEST')
          throw refuse('code-expired');
        throw error;
      },
    );
    await attempt.forgive();
    const { internalAdapter } = await auth.$context;
    await internalAdapter.updateUser(actor, { nextEmail: null });
    await audit.record({
      ...{ action: 'email-change', outcome: 'success', request, actor },
    });
    await events.changed(actor);
    const language = languageOf(user);
    const hint = hintOf(nextEmail);
    mailer.post({ email, language }, { type: 'email-changed', hint });
  }
}
