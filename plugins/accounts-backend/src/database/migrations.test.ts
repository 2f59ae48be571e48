import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { CONSENT_VERSIONS } from '@marquee/plugin-accounts-common';
import type { Knex } from 'knex';
import { readdir } from 'node:fs/promises';
import { createAuth } from '../auth/createAuth';
import { PLACES } from '../__testUtils__/places';
import { migrateDatabase, MIGRATIONS_DIRECTORY } from './migrateDatabase';

// Hashing passwords takes long where other tests run beside.
jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });

function authOn(knex: Knex) {
  return createAuth({
    knex,
    logger: mockServices.logger.mock(),
    mailer: { post: () => {} },
    config: {
      places: { portal: PLACES.portal, publicSite: PLACES['public-site'] },
      secureCookies: false,
      secret: 'a secret of forty characters for testing',
      mail: { from: 'no-reply@example.org', smtpUrl: 'smtp://mail' },
      demo: false,
    },
  });
}

async function addRows(knex: Knex) {
  const [{ id: account }] = await knex('user')
    .insert({
      ...{ name: 'Wanda', email: 'wanda@example.org', emailVerified: true },
      ...{ role: 'buyer', phone: '', language: 'en' },
    })
    .returning('id');
  const [{ id: session }] = await knex('session')
    .insert({
      ...{ userId: account, token: 'token', expiresAt: new Date() },
      updatedAt: new Date(),
    })
    .returning('id');
  const { terms: version } = CONSENT_VERSIONS;
  await knex('consents').insert({ account, consent: 'terms', version });
  await knex('attempts').insert({ key: 'x', points: 1, expire: Date.now() });
  await knex('token_grants').insert({
    session,
    account,
    issued_at: new Date(),
  });
  await knex('show_visits').insert({ account, show: 'hamlet' });
  await knex('outbox').insert({ kind: 'erase-buyer', account, show: 'hamlet' });
  await knex('used_codes').insert({
    ...{ account, code: 'hash', expires_at: new Date() },
  });
  await knex('audit_events').insert({
    ...{ action: 'sign-in', outcome: 'success', actor: account },
  });
  return account;
}

describe('migrations', () => {
  it('go up, down with rows in every table, and up again', async () => {
    const knex = await databases.init('POSTGRES_15');
    const auth = authOn(knex);
    const directory = { directory: MIGRATIONS_DIRECTORY };
    const files = await readdir(MIGRATIONS_DIRECTORY);
    for (let round = 0; round < 2; round += 1) {
      await migrateDatabase({ knex, auth });
      const account = await addRows(knex);
      for (const file of [...files].sort().reverse()) {
        const [, [undone]] = await knex.migrate.down(directory);
        expect(undone).toMatch(new RegExp(`${file}$`));
      }
      expect(await knex.schema.hasTable('consents')).toBe(false);
      await knex('user').where({ id: account }).delete();
    }
  });

  it('let all that belongs to an account go with it', async () => {
    const knex = await databases.init('POSTGRES_15');
    await migrateDatabase({ knex, auth: authOn(knex) });
    const account = await addRows(knex);
    await knex('user').where({ id: account }).delete();
    for (const table of [
      'session',
      'consents',
      'token_grants',
      'show_visits',
      'used_codes',
    ]) {
      expect(await knex(table)).toEqual([]);
    }
  });

  it('may be started by several replicas at the same time', async () => {
    const knex = await databases.init('POSTGRES_15');
    await Promise.all(
      [1, 2, 3].map(() => migrateDatabase({ knex, auth: authOn(knex) })),
    );
    expect(await knex('consents')).toEqual([]);
  });
});
