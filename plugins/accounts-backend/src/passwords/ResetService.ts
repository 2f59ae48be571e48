import type {
  EmailRequest,
  ResetRequest,
} from '@marquee/plugin-accounts-common';
import { findAccountByEmail } from '../account/findAccount';
import { languageOf } from '../account/toOwnAccount';
import type { AccountsContext } from '../AccountsContext';
import { callAuth } from '../auth/callAuth';
import { sendCode } from '../codes/sendCode';
import { refuseField } from '../http/refuse';
import type { RequestContext } from '../http/requestContext';
import { isEasilyGuessed } from './isEasilyGuessed';

/** New passwords for people who forgot theirs. No answer says who has an account. */
export class ResetService {
  readonly #context: AccountsContext;

  constructor(context: AccountsContext) {
    this.#context = context;
  }

  /** Mails a code to set a new password with. */
  async sendCode(
    request: RequestContext,
    { email }: EmailRequest,
  ): Promise<void> {
    const { address } = request;
    await this.#context.limits.count('mail', { account: email, address });
    await sendCode(this.#context, {
      email,
      type: 'forget-password',
      isFor: () => true,
    });
  }

  /**
   * Sets a new password by the mailed code, and ends all sessions.
   *
   * @throws RefusedError `wrong-code`, `code-expired`, `too-many-attempts` or
   * `invalid-input` for a password that is easily guessed
   */
  async reset(
    request: RequestContext,
    { email, code, password }: ResetRequest,
  ): Promise<void> {
    const { auth, audit, events, limits, mailer } = this.#context;
    const { address } = request;
    await limits.count('new-password', { account: email, address });
    if (isEasilyGuessed(password, [email])) {
      throw refuseField('password', 'common');
    }
    const attempt = await limits.count('reset', { account: email, address });
    const body = { email, otp: code, password };
    await callAuth(() => auth.api.resetPasswordEmailOTP({ body }));
    await attempt.forgive();
    const account = await findAccountByEmail(this.#context, email);
    if (!account) return;
    const { id: actor } = account;
    await audit.record({
      ...{ action: 'password-reset', outcome: 'success', request, actor },
    });
    await events.signedOut({ account: actor });
    await events.changed(actor);
    mailer.post(
      { email, language: languageOf(account) },
      { type: 'password-changed' },
    );
  }
}
