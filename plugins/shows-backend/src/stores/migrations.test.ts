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
      await knex.migrate.latest(directory);
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
      await knex.migrate.rollback(directory, true);
      for (const table of tables) {
        expect(await knex.schema.hasTable(table)).toBe(false);
      }
    }
  });
});

describe('20261127223000_say_what_was_not_undone', () => {
  it('goes up, down and up again with a revision that says it', async () => {
    const knex = await databases.init('POSTGRES_15');
    const directory = { directory: MIGRATIONS_DIRECTORY };
    await knex.migrate.latest(directory);
    await new DatabaseShowsStore(knex).createShow({
      owner: 'user:default/guest',
      revision: aRevision(),
    });
    await knex('revisions').update({ undo_failure: 'The box office is away' });
    await knex.migrate.down(directory);
    expect(await knex('revisions').columnInfo()).not.toHaveProperty(
      'undo_failure',
    );
    await knex.migrate.up(directory);
    expect(await knex('revisions').select('number', 'undo_failure')).toEqual([
      { number: 1, undo_failure: null },
    ]);
  });
});
