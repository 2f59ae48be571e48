import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { getMigrations } from 'better-auth/db/migration';
import type { Knex } from 'knex';
import type { Auth } from '../auth/createAuth';

/** Where the migrations of our own tables are. */
export const MIGRATIONS_DIRECTORY = resolvePackagePath(
  '@marquee/plugin-accounts-backend',
  'migrations',
);

/** Any number will do, as long as nothing else in this database uses it. */
const LOCK = 7_274_001;

/**
 * Brings the tables of better-auth up to date and then ours, which refer to them.
 * Replicas that start at the same time wait for each other.
 */
export async function migrateDatabase(options: {
  knex: Knex;
  auth: Auth;
}): Promise<void> {
  const { knex, auth } = options;
  await knex.transaction(async lock => {
    await lock.raw('SELECT pg_advisory_xact_lock(?)', [LOCK]);
    const { runMigrations } = await getMigrations(auth.options);
    await runMigrations();
    await knex.migrate.latest({ directory: MIGRATIONS_DIRECTORY });
  });
}
