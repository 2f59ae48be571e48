import { randomUUID } from 'node:crypto';
import { TestDatabases } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import type { UserRow } from '../account/tables';
import { addAccount, addSession } from '../__fixtures__/people';
import { openAccounts } from '../__testUtils__/openAccounts';
import { tablesWith } from '../__testUtils__/tablesWith';
import { eraseAccount } from './eraseAccount';

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });

const MARK = 'quetzalcoatl';
const PERSON = {
  name: `Ada ${MARK}`,
  email: `ada@${MARK}.example`,
  phone: '+82 99 8877 6655',
  image: `https://${MARK}.example/ada.png`,
  nextEmail: `next@${MARK}.example`,
} as Partial<UserRow>;

/** Gives an account a row in every table that can have one. */
async function live(knex: Knex, account: UserRow): Promise<void> {
  const { id: userId, email } = account;
  const now = new Date();
  const times = { createdAt: now, expiresAt: now };
  const clientId = `show:${randomUUID()}`;
  const sessionId = await addSession(knex, userId);
  const session = { ipAddress: MARK, userAgent: MARK };
  await knex('session').where({ id: sessionId }).update(session);
  await knex('token_grants').insert({ session: sessionId, account: userId });
  await knex('used_codes').insert({
    ...{ account: userId, code: `hash of ${MARK}`, expires_at: now },
  });
  await knex('account').insert({
    accountId: MARK,
    providerId: 'credential',
    userId,
    password: `hash of ${MARK}`,
    updatedAt: now,
  });
  await knex('twoFactor').insert({ secret: MARK, backupCodes: MARK, userId });
  await knex('verification').insert([
    { identifier: 'a', value: `{"userId":"${userId}"}`, ...times },
    { identifier: 'b', value: `{"email":"${email}"}`, ...times },
  ]);
  await knex('oauthClient').insert({ clientId, userId, redirectUris: '[]' });
  const scopes = JSON.stringify([MARK]);
  const token = { clientId, userId, scopes, ...times };
  await knex('oauthRefreshToken').insert({
    ...token,
    token: randomUUID(),
    sessionId,
  });
  await knex('oauthAccessToken').insert({
    ...token,
    token: randomUUID(),
    sessionId,
  });
  await knex('oauthConsent').insert({
    clientId,
    userId,
    scopes,
    createdAt: now,
    updatedAt: now,
  });
  const consent = { consent: 'terms', version: '1' };
  await knex('consents').insert({ account: userId, ...consent });
  await knex('show_visits').insert({ account: userId, show: 'hamlet' });
}

describe('eraseAccount', () => {
  it('leaves nothing of the person in any column of any table, and others alone', async () => {
    const { knex } = await openAccounts(databases);
    const ada = await addAccount(knex, PERSON);
    const bob = await addAccount(knex);
    await live(knex, ada);
    await live(knex, bob);
    // What is planted reaches every table that refers to accounts or sessions.
    const { rows } = await knex.raw<{ rows: { name: string }[] }>(
      `SELECT DISTINCT conrelid::regclass::text AS name FROM pg_constraint
       WHERE contype = 'f'
         AND confrelid IN ('"user"'::regclass, 'session'::regclass)`,
    );
    const referring = rows.map(({ name }) => name);
    const planted = await tablesWith(knex, ada.id);
    expect(planted).toEqual(
      expect.arrayContaining([...referring, '"user"', 'verification']),
    );

    const before = await tablesWith(knex, bob.id);
    await knex.transaction(it => eraseAccount(it, ada));
    for (const trace of [ada.id, ada.email, ada.phone, 'next@', 'Ada ']) {
      expect(await tablesWith(knex, trace)).toEqual([]);
    }
    expect(await tablesWith(knex, bob.id)).toEqual(before);
  });
});
