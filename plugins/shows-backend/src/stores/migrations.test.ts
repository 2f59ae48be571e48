import { TestDatabases } from '@backstage/backend-test-utils';
import { aRevision, aSeatingPlan } from '../__fixtures__/builders';
import { DatabaseShowsStore } from './DatabaseShowsStore';
import { LeaseStore } from './LeaseStore';
import { MIGRATIONS_DIRECTORY } from './migrateDatabase';
import { SeatingPlansStore } from './SeatingPlansStore';

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });

describe('20261122160000_create_shows', () => {
  it('goes up, down with rows in every table, and up again', async () => {
    const knex = await databases.init('POSTGRES_15');
    const directory = { directory: MIGRATIONS_DIRECTORY };
    const tables = ['rollout_leases', 'seating_plans', 'revisions', 'shows'];

    for (let round = 0; round < 2; round += 1) {
      await knex.migrate.up(directory);
      await new DatabaseShowsStore(knex).createShow({
        owner: 'user:default/guest',
        revision: aRevision(),
      });
      const leases = new LeaseStore({ knex, holder: 'test', seconds: 1 });
      await leases.tryClaim('hamlet');
      await new SeatingPlansStore(knex).keepPlan(aSeatingPlan(), 'guest');
      for (const table of tables) {
        expect(await knex(table).count({ rows: '*' })).toEqual([{ rows: '1' }]);
      }
      await knex.migrate.down(directory);
      for (const table of tables) {
        expect(await knex.schema.hasTable(table)).toBe(false);
      }
    }
  });
});
