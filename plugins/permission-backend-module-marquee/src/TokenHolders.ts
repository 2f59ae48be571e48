import type {
  AuthService,
  BackstageCredentials,
  BackstageUserPrincipal,
} from '@backstage/backend-plugin-api';
import { accountIdIn } from '@marquee/plugin-accounts-common';
import type {
  AccountsService,
  PortalUser,
} from '@marquee/plugin-accounts-node';
import { issuedAtOf } from './issuedAtOf';

/** An account, and the time of issue of the token that it came with. */
export interface TokenHolder extends PortalUser {
  /** In seconds since 1970. */
  issuedAt: number;
}

/**
 * Tells whose token a request carries, and that its session still lives.
 *
 * One page asks about many permissions at once: questions about the same token
 * that are under way are asked once. An answer is never kept, so that a sign-out
 * or a suspension counts with the next request.
 */
export class TokenHolders {
  readonly #accounts: Pick<AccountsService, 'findTokenHolder'>;
  readonly #auth: Pick<AuthService, 'getLimitedUserToken'>;
  readonly #underWay = new Map<string, Promise<PortalUser | undefined>>();

  constructor(options: {
    accounts: Pick<AccountsService, 'findTokenHolder'>;
    auth: Pick<AuthService, 'getLimitedUserToken'>;
  }) {
    this.#accounts = options.accounts;
    this.#auth = options.auth;
  }

  /** The account of this moment, or undefined when the token's session is over. */
  async find(
    credentials: BackstageCredentials<BackstageUserPrincipal>,
  ): Promise<TokenHolder | undefined> {
    const account = accountIdIn(credentials.principal.userEntityRef);
    // The limited form keeps the time of issue, also when a plugin calls on the
    // user's behalf.
    const { token } = await this.#auth.getLimitedUserToken(credentials);
    const issuedAt = issuedAtOf(token);
    if (account === undefined || issuedAt === undefined) return undefined;
    const user = await this.#ask({ account, issuedAt });
    return user && { ...user, issuedAt };
  }

  #ask(token: { account: string; issuedAt: number }) {
    const key = `${token.account} ${token.issuedAt}`;
    const underWay = this.#underWay.get(key);
    if (underWay) return underWay;
    const asked = this.#accounts
      .findTokenHolder(token)
      .finally(() => this.#underWay.delete(key));
    this.#underWay.set(key, asked);
    return asked;
  }
}
