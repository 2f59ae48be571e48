import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { UserRow } from '../account/tables';

/** Puts an account into the database: a verified seller, unless said otherwise. */
export async function addAccount(
  knex: Knex,
  overrides: Partial<UserRow> = {},
): Promise<UserRow> {
  const id = overrides.id ?? randomUUID();
  const now = new Date();
  const [row]: UserRow[] = await knex('user')
    .insert({
      id,
      role: 'seller',
      name: 'Someone',
      email: `${id}@example.org`,
      emailVerified: true,
      phone: '+82 2 1234 5678',
      language: 'ko',
      suspendedAt: null,
      twoFactorEnabled: false,
      createdAt: now,
      updatedAt: now,
      ...overrides,
    })
    .returning('*');
  return row;
}

/** Signs an account in, behind the back of better-auth; gives the id of the session. */
export async function addSession(
  knex: Knex,
  account: string,
  overrides: { expiresAt?: Date; updatedAt?: Date } = {},
): Promise<string> {
  const id = randomUUID();
  const now = new Date();
  await knex('session').insert({
    id,
    token: randomUUID(),
    userId: account,
    expiresAt: new Date(now.getTime() + 3_600_000),
    createdAt: now,
    updatedAt: now,
    ...overrides,
  });
  return id;
}
