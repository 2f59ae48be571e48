import {
  resolvePackagePath,
  type DatabaseService,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';

/** Where the migrations are. */
export const MIGRATIONS_DIRECTORY = resolvePackagePath(
  '@marquee/plugin-shows-backend',
  'migrations',
);

/** Connects to the plugin's database and brings its tables up to date. */
export async function migrateDatabase(
  database: DatabaseService,
): Promise<Knex> {
  const knex = await database.getClient();
  if (!database.migrations?.skip) {
    await knex.migrate.latest({ directory: MIGRATIONS_DIRECTORY });
  }
  return knex;
}
