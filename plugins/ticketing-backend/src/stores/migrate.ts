import { Knex } from 'knex';
import { migrationSource } from './migrations';

/** Any number that nobody else locks in the show's database. */
const MIGRATION_LOCK = 761_230_001;

/**
 * Brings the tables up to date. Several processes may call it at once.
 *
 * Knex's own lock is a row that stays behind when a process dies; under the
 * advisory lock, which does not, such a row is known to be stale.
 */
export async function migrate(knex: Knex): Promise<void> {
  await knex.transaction(async transaction => {
    await transaction.raw('SELECT pg_advisory_xact_lock(?)', [MIGRATION_LOCK]);
    await knex.migrate.forceFreeMigrationsLock({ migrationSource });
    await knex.migrate.latest({ migrationSource });
  });
}
