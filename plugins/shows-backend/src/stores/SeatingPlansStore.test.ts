import { TestDatabases } from '@backstage/backend-test-utils';
import { aSeatingPlan } from '../__fixtures__/builders';
import { MIGRATIONS_DIRECTORY } from './migrateDatabase';
import { SeatingPlansStore } from './SeatingPlansStore';

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });

describe('SeatingPlansStore', () => {
  it('keeps the same plan once, under the digest of its content', async () => {
    const knex = await databases.init('POSTGRES_15');
    await knex.migrate.latest({ directory: MIGRATIONS_DIRECTORY });
    const store = new SeatingPlansStore(knex);
    const digest = await store.keepPlan(aSeatingPlan(), 'user:default/a');
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(await store.keepPlan(aSeatingPlan(), 'user:default/b')).toBe(digest);
    expect(await knex('seating_plans').pluck('uploaded_by')).toEqual([
      'user:default/a',
    ]);
    expect(await store.findPlan(digest)).toEqual(aSeatingPlan());
    expect(await store.findPlan('sha256:none')).toBeUndefined();
  });
});
