import type {
  EmailRequest,
  SignUpRequest,
  VerifyRequest,
} from '@marquee/plugin-accounts-common';
import type { AccountsContext } from '../AccountsContext';
import { languageOf, toOwnAccount } from '../account/toOwnAccount';
import { authHeaders } from '../auth/authHeaders';
import { authErrorCode, callAuth } from '../auth/callAuth';
import { sendCode } from '../codes/sendCode';
import { refuse, refuseField } from '../http/refuse';
import type { RequestContext } from '../http/requestContext';
import { isEasilyGuessed } from '../passwords/isEasilyGuessed';
import type { SignInOutcome } from '../session/SignInService';
import { endSessionOf } from '../session/endSessionOf';
import { signInUrlAt } from '../session/signInUrl';
import { placeOf } from '@marquee/plugin-accounts-common';
import { createUnverifiedAccount } from './createUnverifiedAccount';
import {
  emptySignUpProof,
  findSignUpProof,
  isSameProof,
  makeSignUpProof,
  signUpProofCookie,
} from './signUpProof';

/** No code of six digits is this one. */
const NEVER_RIGHT = '------';

/** Signing up. No answer says whether an address has an account. */
export class SignUpService {
  readonly #context: AccountsContext;

  constructor(context: AccountsContext) {
    this.#context = context;
  }

  /**
   * Makes an account that is not verified, and mails the code.
   *
   * @returns cookies for the browser that signs up
   * @throws RefusedError `invalid-input` or `too-many-attempts`
   */
  async signUp(
    request: RequestContext,
    input: SignUpRequest,
  ): Promise<string[]> {
    const { audit, limits, mailer } = this.#context;
    const { email, password, name } = input;
    if (isEasilyGuessed(password, [name, email])) {
      throw refuseField('password', 'common');
    }
    const { address } = request;
    await limits.count('sign-up', { account: email, address });
    const { account, taken } = await createUnverifiedAccount(
      input,
      this.#context,
    );
    await audit.record({
      ...{ action: 'sign-up', request },
      ...(taken
        ? { outcome: 'failure', target: account.id, detail: { reason: 'taken' } }
        : { outcome: 'success', actor: account.id }),
    });
    if (!taken) return await this.askForCode(email);
    const language = languageOf(account);
    const signInUrl = signInUrlAt(placeOf(account.role), this.#context.config);
    mailer.post({ email, language }, { type: 'address-taken', signInUrl });
    return await this.askForCode(email);
  }

  /** Mails the code again. */
  async resend(request: RequestContext, { email }: EmailRequest): Promise<void> {
    const { limits } = this.#context;
    await limits.count('mail', { account: email, address: request.address });
    await this.#sendCode(email);
  }

  /**
   * Mails the code of an account to somebody who knows its password.
   *
   * @returns cookies that prove so
   */
  async askForCode(email: string): Promise<string[]> {
    await this.#sendCode(email);
    const proof = (await this.#expectedProof(email)) ?? emptySignUpProof();
    return [signUpProofCookie(proof, this.#context.config)];
  }

  /**
   * Confirms the address by the code, and signs in.
   *
   * @throws RefusedError `not-signed-in` in another browser than the one that
   * signed up; `wrong-code`, `code-expired`, `too-many-attempts`
   */
  async verify(
    request: RequestContext,
    { email, code }: VerifyRequest,
  ): Promise<SignInOutcome> {
    const { auth, config, limits, audit, events } = this.#context;
    const { address } = request;
    const proof = findSignUpProof(request.cookie, config);
    if (!proof) throw refuse('not-signed-in');
    const attempt = await limits.count('code', { account: email, address });
    const expected = await this.#expectedProof(email);
    const proven = expected !== undefined && isSameProof(proof, expected);
    const body = { email, otp: proven ? code : NEVER_RIGHT };
    const headers = authHeaders({ ...request, cookie: '' });
    const { headers: answered, response } = await callAuth(() =>
      auth.api.verifyEmailOTP({ body, headers, returnHeaders: true }),
    ).catch(error => this.#verifiedElsewhere(error, email));
    await attempt.forgive();
    const account = toOwnAccount(response.user as never, config);
    const actor = account.id;
    await audit.record({
      ...{ action: 'verification', outcome: 'success', request, actor },
    });
    await events.changed(actor);
    if (!answered) {
      const url = signInUrlAt(placeOf(account.role), config);
      return { answer: { type: 'elsewhere', url }, cookies: [] };
    }
    await endSessionOf(request.cookie, this.#context);
    return {
      answer: { type: 'signed-in', account },
      cookies: answered.getSetCookie(),
    };
  }

  /** The address is confirmed, but this role has its sessions at the other place. */
  async #verifiedElsewhere(error: unknown, email: string) {
    if (authErrorCode(error) !== 'ELSEWHERE') throw error;
    const { internalAdapter } = await this.#context.auth.$context;
    const found = await internalAdapter.findUserByEmail(email);
    if (!found) throw error;
    return { headers: undefined, response: { user: found.user } };
  }

  async #sendCode(email: string): Promise<void> {
    await sendCode(this.#context, {
      email,
      type: 'email-verification',
      isFor: user => !user.emailVerified,
    });
  }

  /** Undefined when the address has no account that waits for verification. */
  async #expectedProof(email: string): Promise<string | undefined> {
    const { auth, config } = this.#context;
    const { internalAdapter } = await auth.$context;
    const found = await internalAdapter.findUserByEmail(email, {
      includeAccounts: true,
    });
    const passwordHash = found?.accounts.find(it => it.password)?.password;
    if (!found || found.user.emailVerified || !passwordHash) return undefined;
    return makeSignUpProof({ id: found.user.id, passwordHash }, config);
  }
}
