import type {
  CodeRequest,
  OwnPasswordRequest,
  TwoFactorSetup,
} from '@marquee/plugin-accounts-common';
import { provePassword } from '../account/provePassword';
import { languageOf } from '../account/toOwnAccount';
import type { AccountsContext } from '../AccountsContext';
import { callAuth } from '../auth/callAuth';
import { takeAppCode } from '../codes/takeAppCode';
import { refuse } from '../http/refuse';
import type { Caller } from './Caller';

/** The second step of the caller's own sign-in. */
export class TwoFactor {
  readonly #context: AccountsContext;

  constructor(context: AccountsContext) {
    this.#context = context;
  }

  /**
   * Makes a secret for an authenticator app. Nothing is demanded before
   * {@link confirm}.
   *
   * @throws RefusedError `wrong-password`; `not-allowed` when it is on already
   */
  async setUp(
    caller: Caller,
    { password }: OwnPasswordRequest,
  ): Promise<TwoFactorSetup> {
    const { auth } = this.#context;
    const { user, request, headers } = caller;
    await provePassword(this.#context, { user, request, password });
    const made = await callAuth(() =>
      auth.api.enableTwoFactor({ body: { password: password ?? '' }, headers }),
    );
    if (made.method !== 'totp') throw new Error('Not a TOTP secret');
    return {
      uri: made.totpURI,
      secret: new URL(made.totpURI).searchParams.get('secret') ?? '',
      spareCodes: made.backupCodes,
    };
  }

  /**
   * Switches it on, once the app gives right codes. The code counts once: signing
   * in takes the next one.
   *
   * @returns cookies of the session, which gets a new id
   * @throws RefusedError `wrong-code` or `too-many-attempts`
   */
  async confirm(caller: Caller, { code }: CodeRequest): Promise<string[]> {
    const { auth, limits } = this.#context;
    const { user, request, headers } = caller;
    const { address } = request;
    const attempt = await limits.count('code', { account: user.id, address });
    const body = { code };
    const confirmed = await takeAppCode(
      this.#context,
      { account: user.id, code },
      () =>
        callAuth(() =>
          auth.api.verifyTOTP({ body, headers, returnHeaders: true }),
        ),
    );
    await attempt.forgive();
    await this.#tell(caller, true);
    return confirmed.headers.getSetCookie();
  }

  /**
   * Switches it off.
   *
   * @returns cookies of the session, which gets a new id
   * @throws RefusedError `two-factor-demanded` for admins; `wrong-password`
   */
  async remove(
    caller: Caller,
    { password }: OwnPasswordRequest,
  ): Promise<string[]> {
    const { auth, config } = this.#context;
    const { user, request, headers } = caller;
    if (user.role === 'admin' && !config.outside) {
      throw refuse('two-factor-demanded');
    }
    await provePassword(this.#context, { user, request, password });
    const body = { password: password ?? '' };
    const removed = await callAuth(() =>
      auth.api.disableTwoFactor({ body, headers, returnHeaders: true }),
    );
    await this.#tell(caller, false);
    return removed.headers.getSetCookie();
  }

  async #tell({ user, request }: Caller, on: boolean): Promise<void> {
    const { audit, events, mailer } = this.#context;
    const { id: actor, email } = user;
    const action = on ? 'two-factor-on' : 'two-factor-off';
    await audit.record({ action, outcome: 'success', request, actor });
    await events.changed(actor);
    mailer.post(
      { email, language: languageOf(user) },
      { type: 'two-factor-changed', on },
    );
  }
}
