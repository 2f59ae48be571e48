import {
  placeOf,
  type EmailRequest,
  type SignInRequest,
  type SignUpRequest,
  type VerifyRequest,
} from '@marquee/plugin-accounts-common';
import {
  findAccountByEmail,
  findPasswordHash,
  type StoredAccount,
} from '../account/findAccount';
import { languageOf, toOwnAccount } from '../account/toOwnAccount';
import type { AccountsContext } from '../AccountsContext';
import { sendCode } from '../codes/sendCode';
import { refuse, refuseField } from '../http/refuse';
import type { RequestContext } from '../http/requestContext';
import { isEasilyGuessed } from '../passwords/isEasilyGuessed';
import { deviceCookie } from '../session/deviceCookie';
import { endSessionOf } from '../session/endSessionOf';
import type { SignInOutcome } from '../session/SignInService';
import { signInUrlAt } from '../session/signInUrl';
import { confirmAddress } from './confirmAddress';
import {
  createUnverifiedAccount,
  type SignedUp,
} from './createUnverifiedAccount';
import { isLastProof, noteLastProof } from './lastProof';
import {
  emptySignUpProof,
  findSignUpProof,
  isSameProof,
  makeSignUpProof,
  signUpProofCookie,
} from './signUpProof';

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
    const { audit, limits } = this.#context;
    const { email, password, name } = input;
    const { address } = request;
    await limits.count('new-password', { account: email, address });
    if (isEasilyGuessed(password, [name, email])) {
      throw refuseField('password', 'common');
    }
    await limits.count('sign-up', { account: email, address });
    const signedUp = await createUnverifiedAccount(input, this.#context);
    await audit.record({
      ...{ action: 'sign-up', request },
      ...toOutcome(signedUp, email),
    });
    if (signedUp.type === 'taken') this.#tellOwner(signedUp.account);
    await this.#sendCode(email);
    const proof =
      // Of this very account: another sign-up may have taken its place meanwhile.
      signedUp.type === 'made'
        ? await this.#findProof(signedUp.account)
        : undefined;
    const given = proof ?? emptySignUpProof();
    await noteLastProof(this.#context, { email, proof: given });
    return this.#proofCookies(given);
  }

  /** Mails the code again. */
  async resend(
    request: RequestContext,
    { email }: Pick<EmailRequest, 'email'>,
  ): Promise<void> {
    const { limits } = this.#context;
    await limits.count('mail', { account: email, address: request.address });
    await this.#sendCode(email);
  }

  /**
   * Mails the code of an account to somebody who signs in to it.
   *
   * @returns cookies that prove to know its password
   * @throws RefusedError `too-many-attempts`: whoever signed up with the address of
   * somebody else must not flood that mailbox
   */
  async askForCode(
    request: RequestContext,
    { email, password }: SignInRequest,
  ): Promise<string[]> {
    await this.resend(request, { email });
    const account = await findAccountByEmail(this.#context, email);
    const hash = account && (await findPasswordHash(this.#context, account.id));
    const { password: passwords } = await this.#context.auth.$context;
    // It was right a moment ago; another sign-up may have taken its place meanwhile.
    const right = hash && (await passwords.verify({ hash, password }));
    return this.#proofCookies(
      right ? await this.#findProof(account) : undefined,
    );
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
    const { config, limits, audit, events } = this.#context;
    const proof = findSignUpProof(request.cookie, config);
    if (!proof) throw refuse('not-signed-in');
    const { address } = request;
    const waiting = await findAccountByEmail(this.#context, email);
    const expected = waiting && (await this.#findProof(waiting));
    const right = expected && isSameProof(proof, expected);
    if (!right && !(await isLastProof(this.#context, { email, proof }))) {
      // Must neither void the code that was mailed to another browser nor use up
      // its tries.
      await limits.count('sign-up-proof', { account: email, address });
      throw refuse('wrong-code');
    }
    const attempt = await limits.count('verification', {
      account: email,
      address,
    });
    const { account, cookies } = await confirmAddress(this.#context, request, {
      email,
      code: right ? code : undefined,
    });
    await attempt.forgive();
    const { id: actor } = account;
    await audit.record({
      ...{ action: 'verification', outcome: 'success', request, actor },
    });
    await events.changed(actor);
    const own = toOwnAccount(account, config);
    if (!cookies) {
      const url = signInUrlAt(placeOf(own.role), config);
      return { answer: { type: 'elsewhere', url }, cookies: [] };
    }
    await endSessionOf(request.cookie, this.#context);
    return {
      answer: { type: 'signed-in', account: own },
      cookies: [...cookies, deviceCookie(email, config)],
    };
  }

  async #sendCode(email: string): Promise<void> {
    await sendCode(this.#context, {
      email,
      type: 'email-verification',
      isFor: user => !user.emailVerified,
    });
  }

  #tellOwner(owner: StoredAccount): void {
    const { config, mailer } = this.#context;
    const { role } = toOwnAccount(owner, config);
    mailer.post(
      { email: owner.email, language: languageOf(owner) },
      { type: 'address-taken', signInUrl: signInUrlAt(placeOf(role), config) },
    );
  }

  /** Undefined when the account does not wait for verification. */
  async #findProof(account: StoredAccount): Promise<string | undefined> {
    const { id, emailVerified } = account;
    const passwordHash = await findPasswordHash(this.#context, id);
    if (emailVerified || !passwordHash) return undefined;
    return makeSignUpProof({ id, passwordHash }, this.#context.config);
  }

  #proofCookies(proof = emptySignUpProof()): string[] {
    return [signUpProofCookie(proof, this.#context.config)];
  }
}

function toOutcome(signedUp: SignedUp, email: string) {
  const failure = {
    outcome: 'failure' as const,
    detail: { reason: signedUp.type },
  };
  switch (signedUp.type) {
    case 'made':
      return { outcome: 'success' as const, actor: signedUp.account.id };
    case 'taken':
      return { ...failure, target: signedUp.account.id };
    case 'overtaken':
      return { ...failure, unknownEmail: email };
    default:
      throw new Error(`Unknown outcome ${signedUp satisfies never}`);
  }
}
