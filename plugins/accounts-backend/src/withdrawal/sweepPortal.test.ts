import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { TestDatabases } from '@backstage/backend-test-utils';
import knexFactory, { type Knex } from 'knex';
import { tablesWith } from '../__testUtils__/tablesWith';
import { sweepPortal, TRACES } from './sweepPortal';

// Hashing passwords and making databases takes long where other tests run beside.
jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });

const ADA = '1f0e2c34-0000-4000-8000-000000000001';
const BOB = '1f0e2c34-0000-4000-8000-000000000002';
const ID_START = '1f0e2c34-0000-4000-8000-00000000000';

/** Tables of the plugins as they are installed, each in its schema. */
const PLUGINS: Record<string, string> = {
  auth: '@backstage/plugin-auth-backend',
  'user-settings': '@backstage/plugin-user-settings-backend',
  notifications: '@backstage/plugin-notifications-backend',
  scaffolder: '@backstage/plugin-scaffolder-backend',
  search: '@backstage/plugin-search-backend-module-pg',
};

async function install(knex: Knex, plugin: string): Promise<void> {
  await knex.schema.createSchema(plugin);
  const own = knexFactory({
    ...knex.client.config,
    searchPath: [plugin],
  });
  try {
    const directory = resolvePackagePath(PLUGINS[plugin], 'migrations');
    await own.migrate.latest({ directory });
  } finally {
    await own.destroy();
  }
}

/** What plugins keep about somebody who uses the portal. */
async function live(knex: Knex, account: string): Promise<void> {
  const ref = `user:default/${account}`;
  const at = (schema: string, table: string) => knex(table).withSchema(schema);
  const digit = account.slice(-1);
  await at('auth', 'user_info').insert({
    user_entity_ref: ref,
    user_info: JSON.stringify({ claims: { sub: ref } }),
    updated_at: new Date(),
  });
  await at('user-settings', 'user_settings').insert({
    user_entity_ref: ref,
    bucket: 'starred',
    key: 'entities',
    value: '[]',
  });
  await at('notifications', 'notification').insert({
    id: `${ID_START}${digit}`,
    user: ref,
    title: 'Welcome',
    severity: 'low',
    origin: 'plugin:shows',
  });
  await at('notifications', 'user_settings').insert({
    user: ref,
    channel: 'Web',
    origin: 'plugin:shows',
    enabled: false,
    settings_key_hash: digit,
  });
  await at('scaffolder', 'tasks').insert({
    id: `${ID_START}${digit}`,
    spec: JSON.stringify({ user: { ref, entity: { title: `Name ${digit}` } } }),
    status: 'completed',
    created_by: ref,
  });
  await at('scaffolder', 'task_events').insert({
    task_id: `${ID_START}${digit}`,
    body: JSON.stringify({ message: `Hello ${account}` }),
    event_type: 'log',
  });
  await knex.raw(
    `INSERT INTO search.documents (type, document, hash)
     VALUES ('software-catalog', :document, sha256(:document))`,
    {
      document: JSON.stringify({
        title: `Name ${digit}`,
        text: '',
        location: '',
        authorization: { resourceRef: ref },
      }),
    },
  );
}

describe('sweepPortal', () => {
  it('deletes what each plugin keeps about one person, and nothing of others', async () => {
    const knex = await databases.init('POSTGRES_15');
    for (const plugin of Object.keys(PLUGINS)) await install(knex, plugin);
    await live(knex, ADA);
    await live(knex, BOB);
    const everywhere = [
      '"user-settings".user_settings',
      'auth.user_info',
      'notifications.notification',
      'notifications.user_settings',
      'scaffolder.task_events',
      'scaffolder.tasks',
      'search.documents',
    ];
    expect(await tablesWith(knex, ADA)).toEqual(everywhere);

    await sweepPortal(knex, ADA);
    await sweepPortal(knex, ADA);
    expect(await tablesWith(knex, ADA)).toEqual([]);
    expect(await tablesWith(knex, 'Name 1')).toEqual([]);
    expect(await tablesWith(knex, BOB)).toEqual(everywhere);
  });

  it('knows every column of these plugins that names a user', async () => {
    const knex = await databases.init('POSTGRES_15');
    for (const plugin of Object.keys(PLUGINS)) await install(knex, plugin);
    const { rows } = await knex.raw<{ rows: { name: string }[] }>(
      `SELECT table_schema || '.' || table_name || '.' || column_name AS name
       FROM information_schema.columns
       WHERE table_schema = ANY(?) AND column_name ~ '(^|_)(user|created_by|owner)'
       ORDER BY 1`,
      [Object.keys(PLUGINS)],
    );
    const known = TRACES.map(it => `${it.schema}.${it.table}.${it.column}`);
    expect(
      rows.map(({ name }) => name).filter(it => !known.includes(it)),
    ).toEqual(
      // The content of a row that is named by another column.
      ['auth.user_info.user_info'],
    );
  });

  it('does without plugins that are not installed', async () => {
    const knex = await databases.init('POSTGRES_15');
    await install(knex, 'auth');
    await expect(sweepPortal(knex, ADA)).resolves.toBeUndefined();
  });

  it('says so when the tables of other plugins are out of its reach', async () => {
    const knex = await databases.init('POSTGRES_15');
    await expect(sweepPortal(knex, ADA)).rejects.toThrow('pluginDivisionMode');
  });
});
