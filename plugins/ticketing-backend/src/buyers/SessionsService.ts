import { LoggerService } from '@backstage/backend-plugin-api';
import { AuthenticationError } from '@backstage/errors';
import { EndedSessions } from '@marquee/plugin-ticketing-common';
import { digestOf, newSessionSecret } from '../sales/identifiers';
import { EndedGrantStore } from '../stores/EndedGrantStore';
import { SessionStore } from '../stores/SessionStore';
import { SessionRow } from '../stores/tables';
import { Timings } from '../timings';
import {
  AccountsAuthority,
  SignInRefusedError,
  SignInSecrets,
} from './AccountsAuthority';
import { Caller, Grant } from './Buyer';
import { sessionLife } from './sessionLife';
import { TokenVerifier } from './TokenVerifier';

/** What the sessions of a box office need. */
interface SessionsServices {
  authority: AccountsAuthority;
  verifier: TokenVerifier;
  sessions: SessionStore;
  ended: EndedGrantStore;
  timings: Timings;
  logger: LoggerService;
  clock: () => number;
}

/** Signs buyers in and out, and knows who calls. */
export class SessionsService {
  readonly #services: SessionsServices;

  constructor(services: SessionsServices) {
    this.#services = services;
  }

  /** Where a browser signs in, and what it has to keep meanwhile. */
  async begin(): Promise<{ url: string; secrets: SignInSecrets }> {
    return this.#services.authority.begin();
  }

  /**
   * Signs a browser in. It always gets a new session, whatever it had before.
   *
   * @returns the secret for the browser's cookie
   * @throws SignInRefusedError when the accounts service says no
   */
  async finish(
    answer: URLSearchParams,
    options: { secrets: SignInSecrets; before?: string },
  ): Promise<string> {
    const { authority, sessions } = this.#services;
    const tokens = await authority.finish(answer, options.secrets);
    await this.#assertNotEnded(tokens.grant);
    const secret = newSessionSecret();
    await sessions.insert(digestOf(secret), tokens, this.#now());
    if (options.before) await this.end(options.before);
    return secret;
  }

  /** The buyer whose browser it is; undefined when nobody is signed in there. */
  async findBySecret(secret: string): Promise<Caller | undefined> {
    const { sessions, timings } = this.#services;
    const session = await sessions.find(digestOf(secret));
    if (!session) return undefined;
    const life = sessionLife(
      { confirmedAt: session.confirmed_at, refreshAt: session.refresh_at },
      { now: this.#now(), islandMs: timings.islandMs },
    );
    switch (life) {
      case 'good':
        return callerOf(session);
      case 'due':
        return this.#renew(session);
      case 'over':
        await sessions.delete(session.id);
        return undefined;
      default:
        return life satisfies never;
    }
  }

  /** The buyer that a token stands for; @throws AuthenticationError for a bad one */
  async getByToken(token: string): Promise<Caller> {
    const grant = await this.#services.verifier.readAccessToken(token);
    await this.#assertNotEnded(grant);
    return { id: grant.buyer };
  }

  /** Signs a browser out; harmless when it is not signed in. */
  async end(secret: string): Promise<void> {
    const { authority, logger, sessions } = this.#services;
    const session = await sessions.delete(digestOf(secret));
    if (!session) return;
    // The session is over here, whether or not the accounts service hears of it.
    authority.revoke(session.refresh_token).catch(error => {
      logger.warn(`A refresh token could not be revoked (${error.name})`);
    });
  }

  /** Ends sessions of a buyer, and what tokens of theirs are under way. */
  async endOf(buyer: string, which: EndedSessions): Promise<void> {
    const { ended, sessions } = this.#services;
    const { session, before = this.#now() } = which;
    await ended.insert({ buyer, session }, before);
    await sessions.deleteOf(buyer, which);
  }

  /** Undefined when the session does not go on. */
  async #renew(session: SessionRow): Promise<Caller | undefined> {
    const { authority, logger, sessions, timings } = this.#services;
    const now = this.#now();
    const until = new Date(now.getTime() + timings.accountsRetryMs);
    // Another request asks already; its answer will count from then on.
    if (!(await sessions.claim(session, until))) return callerOf(session);
    try {
      const tokens = await authority.refresh(session.refresh_token);
      const renewed = await sessions.renew(session.id, tokens, now);
      return renewed && callerOf(renewed);
    } catch (error) {
      if (error instanceof SignInRefusedError) {
        await sessions.delete(session.id);
        return undefined;
      }
      logger.warn(`The accounts service cannot be asked now (${error})`);
      return callerOf(session);
    }
  }

  async #assertNotEnded(grant: Grant) {
    if (await this.#services.ended.has(grant)) {
      throw new AuthenticationError('The session is over');
    }
  }

  #now() {
    return new Date(this.#services.clock());
  }
}

function callerOf({ buyer, name, email, phone }: SessionRow): Caller {
  return { id: buyer, contact: { name, email, phone } };
}
