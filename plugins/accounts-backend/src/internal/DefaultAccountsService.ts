import type {
  AccountsService,
  Person,
  PortalUser,
  RefusedAction,
} from '@marquee/plugin-accounts-node';
import type { Knex } from 'knex';
import type { UserRow } from '../account/tables';
import type { AuditLog } from '../audit/AuditLog';
import type { AccountsConfig } from '../config/readAccountsConfig';
import { refusePortal } from '../rules/refusePortal';
import type { TokenGrants } from './TokenGrants';

/** What the service works with. */
export interface AccountsServiceParts {
  knex: Knex;
  audit: AuditLog;
  grants: TokenGrants;
  /** The living session that a browser's `Cookie` header names. */
  findSession: (
    cookie: string,
  ) => Promise<{ id: string; userId: string } | undefined>;
  config: Pick<AccountsConfig, 'outside'>;
}

/** What other plugins may know of accounts; every answer is of this moment. */
export class DefaultAccountsService implements AccountsService {
  readonly #parts: AccountsServiceParts;

  constructor(parts: AccountsServiceParts) {
    this.#parts = parts;
  }

  async admit({ cookie }: { cookie: string }): Promise<PortalUser | undefined> {
    const { findSession, grants, knex } = this.#parts;
    const session = await findSession(cookie);
    if (!session) return undefined;
    const account = await knex<UserRow>('user')
      .where({ id: session.userId })
      .first();
    const user = this.#welcome(account);
    if (user) await grants.add({ session: session.id, account: user.id });
    return user;
  }

  async findTokenHolder(token: {
    account: string;
    issuedAt: number;
  }): Promise<PortalUser | undefined> {
    return this.#welcome(await this.#parts.grants.findHolder(token));
  }

  async listPeople(): Promise<Person[]> {
    const accounts = await this.#parts.knex<UserRow>('user').orderBy('id');
    return accounts
      .filter(account => this.#welcome(account))
      .map(({ id, role, name }) => ({ id, role, name }));
  }

  async recordRefusal(action: RefusedAction): Promise<void> {
    const { account, issuedAt, permission, resource } = action;
    const { audit, grants } = this.#parts;
    await audit.record({
      action: 'refusal',
      outcome: 'failure',
      actor: account,
      request:
        account && issuedAt !== undefined
          ? await grants.findOrigin({ account, issuedAt })
          : undefined,
      detail: { permission, ...(resource && { resource }) },
    });
  }

  #welcome(account: UserRow | undefined): PortalUser | undefined {
    if (!account || refusePortal(account, this.#parts.config)) return undefined;
    const { id, role, name, email } = account;
    return { id, role, name, email };
  }
}
