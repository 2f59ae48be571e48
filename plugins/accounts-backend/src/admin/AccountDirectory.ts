import { NotFoundError } from '@backstage/errors';
import {
  userRefOf,
  type Account,
  type AccountList,
  type AccountQuery,
  type AccountState,
} from '@marquee/plugin-accounts-common';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { UserRow } from '../account/tables';
import type { ShowSurvey } from '../withdrawal/ShowSurvey';

type DirectoryRow = UserRow & { sessions: string; lastSeenAt: Date | null };
type Users = Knex.QueryBuilder<UserRow, UserRow[]>;

/** Accounts as admins see them. */
export class AccountDirectory {
  readonly #knex: Knex;
  readonly #survey: Pick<ShowSurvey, 'countByOwner'>;

  constructor(options: {
    knex: Knex;
    survey: Pick<ShowSurvey, 'countByOwner'>;
  }) {
    this.#knex = options.knex;
    this.#survey = options.survey;
  }

  /** A page of the accounts that match, newest first. */
  async list(query: AccountQuery): Promise<AccountList> {
    const matching = () => narrow(this.#knex<UserRow>('user'), query);
    const [{ total }] = await matching().count({ total: '*' });
    const page = this.#withLife(matching())
      .orderBy('user.createdAt', 'desc')
      .orderBy('user.id')
      .offset(query.offset)
      .limit(query.limit);
    return { accounts: await this.#read(page), total: Number(total) };
  }

  /** @throws NotFoundError */
  async get(id: string): Promise<Account> {
    const known = z.uuid().safeParse(id).success;
    const row = this.#knex<UserRow>('user').where('user.id', id);
    const [account] = known ? await this.#read(this.#withLife(row)) : [];
    if (!account) throw new NotFoundError(`There is no account '${id}'`);
    return account;
  }

  /** Adds what sessions tell; once they are over, the last sign-in tells it. */
  #withLife(users: Users): Knex.QueryBuilder {
    return users.select(
      'user.*',
      this.#knex.raw(
        `(SELECT count(*) FROM session s
          WHERE s."userId" = "user".id AND s."expiresAt" > now()) AS sessions`,
      ),
      this.#knex.raw(
        `greatest(
          (SELECT max(s."updatedAt") FROM session s WHERE s."userId" = "user".id),
          (SELECT max(a.at) FROM audit_events a
           WHERE a.actor = "user".id::text AND a.action = 'sign-in'
             AND a.outcome = 'success')
        ) AS "lastSeenAt"`,
      ),
    );
  }

  async #read(rows: Knex.QueryBuilder): Promise<Account[]> {
    const found: DirectoryRow[] = await rows;
    if (found.length === 0) return [];
    const shows = await this.#survey.countByOwner();
    return found.map(row =>
      toAccount(row, shows ? shows.get(userRefOf(row.id)) ?? 0 : null),
    );
  }
}

function narrow(users: Users, { search, role, state }: AccountQuery): Users {
  if (role) users.where({ role });
  if (state === 'suspended') users.whereNotNull('suspendedAt');
  if (state && state !== 'suspended') {
    users.whereNull('suspendedAt').where('emailVerified', state === 'active');
  }
  if (search) {
    const part = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
    users.where(some =>
      some.whereILike('name', part).orWhereILike('email', part),
    );
  }
  return users;
}

function toAccount(row: DirectoryRow, shows: number | null): Account {
  return {
    id: row.id,
    role: row.role,
    state: stateOf(row),
    email: row.email,
    name: row.name,
    twoFactor: Boolean(row.twoFactorEnabled),
    createdAt: row.createdAt.toISOString(),
    lastSeenAt: row.lastSeenAt?.toISOString() ?? null,
    sessions: Number(row.sessions),
    shows,
  };
}

function stateOf(row: UserRow): AccountState {
  if (row.suspendedAt) return 'suspended';
  return row.emailVerified ? 'active' : 'unverified';
}
