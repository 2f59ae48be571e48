import { TestDatabases } from '@backstage/backend-test-utils';
import { addAccount, addSession } from '../__fixtures__/people';
import { openAccounts } from '../__testUtils__/openAccounts';
import { MIGRATIONS_DIRECTORY } from './migrateDatabase';

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });

const OWN_TABLES = [
  'attempts',
  'audit_events',
  'consents',
  'outbox',
  'show_visits',
  'token_grants',
];

describe('migrations', () => {
  it('go up, down with rows in every table, and up again', async () => {
    const { knex } = await openAccounts(databases);
    const { id: account } = await addAccount(knex);
    const session = await addSession(knex, account);
    const directory = { directory: MIGRATIONS_DIRECTORY };
    const [files] = await knex.migrate.list(directory);

    for (let round = 0; round < 2; round += 1) {
      await knex('attempts').insert({ key: 'a', points: 1, expire: 1 });
      await knex('audit_events').insert({ action: 'a', outcome: 'success' });
      const consent = { consent: 'terms', version: '1' };
      await knex('consents').insert({ account, ...consent });
      await knex('outbox').insert({ kind: 'sweep-portal', account });
      await knex('show_visits').insert({ account, show: 'hamlet' });
      await knex('token_grants').insert({ account, session });
      for (const table of OWN_TABLES) {
        expect(await knex(table)).toHaveLength(1);
      }
      for (const _file of files) await knex.migrate.down(directory);
      for (const table of OWN_TABLES) {
        expect(await knex.schema.hasTable(table)).toBe(false);
      }
      await knex.migrate.latest(directory);
    }
  });

  it('explain every column of our tables', async () => {
    const { knex } = await openAccounts(databases);
    const { rows } = await knex.raw<{ rows: object[] }>(
      `SELECT attrelid::regclass::text AS "table", attname AS "column"
       FROM pg_attribute
       WHERE attrelid = ANY(?::regclass[]) AND attnum > 0 AND NOT attisdropped
         AND col_description(attrelid, attnum) IS NULL`,
      [OWN_TABLES],
    );
    expect(rows).toEqual([]);
  });
});
