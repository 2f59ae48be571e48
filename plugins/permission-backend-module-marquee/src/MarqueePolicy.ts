import type { AuthService } from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import { decide } from './decide';
import type { RefusalLog } from './RefusalLog';
import type { TokenHolders } from './TokenHolders';

/**
 * Decides by the role that an account has at this moment; a token whose session is
 * over may do nothing any more, however long it is valid.
 */
export class MarqueePolicy implements PermissionPolicy {
  readonly #auth: Pick<AuthService, 'isPrincipal'>;
  readonly #holders: Pick<TokenHolders, 'find'>;
  readonly #refusals: Pick<RefusalLog, 'note'>;

  constructor(options: {
    auth: Pick<AuthService, 'isPrincipal'>;
    holders: Pick<TokenHolders, 'find'>;
    refusals: Pick<RefusalLog, 'note'>;
  }) {
    this.#auth = options.auth;
    this.#holders = options.holders;
    this.#refusals = options.refusals;
  }

  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    const credentials = user?.credentials;
    if (!credentials || !this.#auth.isPrincipal(credentials, 'user')) {
      return decide(permission, undefined);
    }
    const holder = await this.#holders.find(credentials);
    const decision = decide(permission, holder);
    // Pages ask by themselves in order to hide what is not allowed: nobody tried
    // anything. A plugin asks when somebody does, and is then named as the actor.
    // Without a holder the session is over, and nobody can be named.
    if (
      decision.result === AuthorizeResult.DENY &&
      holder &&
      credentials.principal.actor
    ) {
      const { id: account, issuedAt } = holder;
      this.#refusals.note({ account, issuedAt, permission: permission.name });
    }
    return decision;
  }
}
