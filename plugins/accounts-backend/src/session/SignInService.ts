import type {
  SecondStepRequest,
  SignInAnswer,
  SignInRequest,
} from '@marquee/plugin-accounts-common';
import { findAccount, findAccountByEmail } from '../account/findAccount';
import { toOwnAccount } from '../account/toOwnAccount';
import type { AccountsContext } from '../AccountsContext';
import type { AuditEntry } from '../audit/AuditLog';
import { recordRefusals } from '../audit/recordRefusals';
import { authHeaders } from '../auth/authHeaders';
import { authErrorCode, callAuth } from '../auth/callAuth';
import { isAppCode, takeAppCode } from '../codes/takeAppCode';
import { refuse } from '../http/refuse';
import type { RequestContext } from '../http/requestContext';
import type { SignUpService } from '../signUp/SignUpService';
import { deviceCookie, findDevice } from './deviceCookie';
import { endSessionOf } from './endSessionOf';
import { findFirstStep } from './findFirstStep';
import { signInUrlAt } from './signInUrl';

/** An answer to a browser, with the cookies that go with it. */
export interface SignInOutcome {
  answer: SignInAnswer;
  cookies: string[];
}

/** Signing in: with a password, then perhaps with a code. */
export class SignInService {
  readonly #context: AccountsContext;
  readonly #signUps: Pick<SignUpService, 'askForCode'>;

  constructor(
    options: AccountsContext & { signUps: Pick<SignUpService, 'askForCode'> },
  ) {
    this.#context = options;
    this.#signUps = options.signUps;
  }

  /**
   * Checks a password.
   *
   * @throws RefusedError `wrong-credentials`, `too-many-attempts` or, only when
   * the password is right, `suspended`
   */
  async signIn(
    request: RequestContext,
    input: SignInRequest,
  ): Promise<SignInOutcome> {
    const { auth, config, limits } = this.#context;
    const { address, cookie } = request;
    const device = findDevice(cookie, input.email, config);
    const attempt = await limits.count('sign-in', {
      account: device ? `device:${device}` : input.email,
      address,
    });
    try {
      const { headers, response } = await auth.api.signInEmail({
        body: input,
        headers: authHeaders(request),
        returnHeaders: true,
      });
      await attempt.forgive();
      await endSessionOf(request.cookie, this.#context);
      const cookies = headers.getSetCookie();
      return 'twoFactorRedirect' in response
        ? { answer: { type: 'second-step' }, cookies }
        : await this.#begin(request, { token: response.token, cookies });
    } catch (error) {
      switch (authErrorCode(error)) {
        case 'EMAIL_NOT_VERIFIED':
          await attempt.forgive();
          return {
            answer: { type: 'verify' },
            cookies: await this.#signUps.askForCode(request, input),
          };
        case 'ELSEWHERE':
          await attempt.forgive();
          return this.#elsewhere(request);
        case 'SUSPENDED':
          await attempt.forgive();
          await this.#noteFailure(request, input.email, 'suspended');
          throw refuse('suspended');
        case 'INVALID_EMAIL_OR_PASSWORD':
          await this.#noteFailure(request, input.email, 'wrong-credentials');
          throw refuse('wrong-credentials');
        default:
          throw error;
      }
    }
  }

  /**
   * Checks the code of an authenticator app, or a spare code. Each counts once.
   *
   * @throws RefusedError `wrong-code`; `not-signed-in` when there is no first
   * step, or it is used up; `too-many-attempts`
   */
  async takeSecondStep(
    request: RequestContext,
    { code }: SecondStepRequest,
  ): Promise<SignInOutcome> {
    const { auth, audit, limits } = this.#context;
    const { address } = request;
    const step = await findFirstStep(request.cookie, this.#context);
    if (!step) throw refuse('not-signed-in');
    const { account, cookie } = step;
    const attempt = await limits.count('code', { account, address });
    const call = {
      body: { code },
      // An older session of this browser must not stand in for the first step.
      headers: authHeaders({ ...request, cookie }),
      returnHeaders: true as const,
    };
    const entry: AuditEntry = {
      ...{ action: 'sign-in', outcome: 'failure', request },
      target: account,
      detail: { step: 'second' },
    };
    return await recordRefusals(audit, entry, async () => {
      const { headers, response } = await (isAppCode(code)
        ? takeAppCode(this.#context, { account, code }, () =>
            callAuth(() => auth.api.verifyTOTP(call)),
          )
        : callAuth(() => auth.api.verifyBackupCode(call)));
      await attempt.forgive();
      await endSessionOf(request.cookie, this.#context);
      const cookies = headers.getSetCookie();
      return await this.#begin(request, { token: response.token, cookies });
    });
  }

  async #begin(
    request: RequestContext,
    begun: { token: string | undefined; cookies: string[] },
  ): Promise<SignInOutcome> {
    const { auth, audit, config } = this.#context;
    const { internalAdapter } = await auth.$context;
    const found = await internalAdapter.findSession(begun.token ?? '');
    if (!found) throw refuse('not-signed-in');
    const stored = await findAccount(this.#context, found.user.id);
    if (!stored) throw refuse('not-signed-in');
    const account = toOwnAccount(stored, config);
    await audit.record({
      ...{ action: 'sign-in', outcome: 'success', request },
      actor: account.id,
    });
    const cookies = [...begun.cookies, deviceCookie(account.email, config)];
    return { answer: { type: 'signed-in', account }, cookies };
  }

  #elsewhere(request: RequestContext): SignInOutcome {
    const place = request.place === 'portal' ? 'public-site' : 'portal';
    const url = signInUrlAt(place, this.#context.config);
    return { answer: { type: 'elsewhere', url }, cookies: [] };
  }

  async #noteFailure(request: RequestContext, email: string, reason: string) {
    const { audit } = this.#context;
    const known = await findAccountByEmail(this.#context, email);
    await audit.record({
      ...{ action: 'sign-in', outcome: 'failure', request },
      ...(known ? { target: known.id } : { unknownEmail: email }),
      detail: { reason },
    });
  }
}
