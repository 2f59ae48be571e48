import * as z from 'zod';
import { ownAccountSchema, type OwnAccount } from '../model/account';
import {
  withdrawalPreviewSchema,
  type WithdrawalPreview,
} from '../model/withdrawal';
import { RefusedError } from './RefusedError';
import { refusalSchema } from './refusals';
import {
  ownSessionListSchema,
  sessionAnswerSchema,
  signInAnswerSchema,
  twoFactorSetupSchema,
  type OwnSessionList,
  type SessionAnswer,
  type SignInAnswer,
  type SignInRequest,
  type SignUpRequest,
  type ProfileRequest,
  type TwoFactorSetup,
  type ResetRequest,
  type VerifyRequest,
  type EmailRequest,
  type PasswordRequest,
  type EmailChangeRequest,
} from './requests';
import { ACCOUNTS_BASE_PATH, accountsRoutes } from './routes';

const nothing = z.unknown().transform(() => undefined);

/**
 * What a person does with an account, from a page of the portal or of the public
 * site. Every method throws {@link RefusedError} when the API says no, and
 * TypeError when it cannot be reached.
 */
export class AccountsClient {
  readonly #base: string;
  readonly #fetch: typeof fetch;

  /** @param options.origin - of the API, when the page is elsewhere */
  constructor(options: { origin?: string; fetch?: typeof fetch } = {}) {
    this.#base = `${options.origin ?? ''}${ACCOUNTS_BASE_PATH}`;
    this.#fetch = options.fetch ?? ((...args) => fetch(...args));
  }

  async getSession(): Promise<SessionAnswer> {
    return await this.#send('GET', accountsRoutes.session, sessionAnswerSchema);
  }

  async signIn(request: SignInRequest): Promise<SignInAnswer> {
    return await this.#send(
      'POST',
      accountsRoutes.session,
      signInAnswerSchema,
      request,
    );
  }

  async takeSecondStep(code: string): Promise<SignInAnswer> {
    return await this.#send(
      'POST',
      accountsRoutes.secondStep,
      signInAnswerSchema,
      { code },
    );
  }

  async signOut(): Promise<void> {
    await this.#send('DELETE', accountsRoutes.session, nothing);
  }

  /** Mails a code to the address; the answer is the same when it has an account already. */
  async signUp(request: SignUpRequest): Promise<void> {
    await this.#send('POST', accountsRoutes.signUp, nothing, request);
  }

  async verify(request: VerifyRequest): Promise<SignInAnswer> {
    return await this.#send(
      'POST',
      accountsRoutes.verify,
      signInAnswerSchema,
      request,
    );
  }

  async resendCode(request: EmailRequest): Promise<void> {
    await this.#send('POST', accountsRoutes.resend, nothing, request);
  }

  async forgetPassword(request: EmailRequest): Promise<void> {
    await this.#send('POST', accountsRoutes.forgot, nothing, request);
  }

  async resetPassword(request: ResetRequest): Promise<void> {
    await this.#send('POST', accountsRoutes.reset, nothing, request);
  }

  async changeProfile(request: ProfileRequest): Promise<OwnAccount> {
    return await this.#send(
      'PATCH',
      accountsRoutes.me,
      ownAccountSchema,
      request,
    );
  }

  async changePassword(request: PasswordRequest): Promise<void> {
    await this.#send('PUT', accountsRoutes.myPassword, nothing, request);
  }

  async requestEmailChange(request: EmailChangeRequest): Promise<void> {
    await this.#send('POST', accountsRoutes.myEmail, nothing, request);
  }

  async confirmEmailChange(code: string): Promise<OwnAccount> {
    return await this.#send('PUT', accountsRoutes.myEmail, ownAccountSchema, {
      code,
    });
  }

  async setUpTwoFactor(password?: string): Promise<TwoFactorSetup> {
    return await this.#send(
      'POST',
      accountsRoutes.myTwoFactor,
      twoFactorSetupSchema,
      { password },
    );
  }

  async confirmTwoFactor(code: string): Promise<OwnAccount> {
    return await this.#send(
      'PUT',
      accountsRoutes.myTwoFactor,
      ownAccountSchema,
      { code },
    );
  }

  async removeTwoFactor(password?: string): Promise<OwnAccount> {
    return await this.#send(
      'DELETE',
      accountsRoutes.myTwoFactor,
      ownAccountSchema,
      { password },
    );
  }

  async listSessions(): Promise<OwnSessionList> {
    return await this.#send(
      'GET',
      accountsRoutes.mySessions,
      ownSessionListSchema,
    );
  }

  async endSession(id: string): Promise<void> {
    await this.#send(
      'DELETE',
      accountsRoutes.mySession(encodeURIComponent(id)),
      nothing,
    );
  }

  /** Ends all sessions of the account, this one too. */
  async endAllSessions(): Promise<void> {
    await this.#send('DELETE', accountsRoutes.mySessions, nothing);
  }

  async previewWithdrawal(): Promise<WithdrawalPreview> {
    return await this.#send(
      'GET',
      accountsRoutes.myWithdrawal,
      withdrawalPreviewSchema,
    );
  }

  async withdraw(password?: string): Promise<void> {
    await this.#send('POST', accountsRoutes.myWithdrawal, nothing, {
      password,
    });
  }

  /** Address that leads to the outside identity provider and back to a path of this page. */
  outsideUrl(returnTo: string): string {
    return `${this.#base}${accountsRoutes.outside}?${new URLSearchParams({
      return_to: returnTo,
    })}`;
  }

  async #send<S extends z.ZodType>(
    method: string,
    path: string,
    schema: S,
    body?: object,
  ): Promise<z.output<S>> {
    const response = await this.#fetch(`${this.#base}${path}`, {
      method,
      credentials: 'same-origin',
      headers: body && { 'Content-Type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    const answer: unknown = await response.json().catch(() => undefined);
    if (response.ok) return schema.parse(answer);
    const refusal = refusalSchema.safeParse(answer);
    throw new RefusedError(
      refusal.data ?? {
        reason: 'unavailable',
        message: `${response.status}`,
        fields: [],
      },
    );
  }
}
