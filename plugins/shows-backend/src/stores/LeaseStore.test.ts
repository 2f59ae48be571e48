import { TestDatabases } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { aRevision } from '../__fixtures__/builders';
import { DatabaseShowsStore } from './DatabaseShowsStore';
import { LeaseStore } from './LeaseStore';
import { MIGRATIONS_DIRECTORY } from './migrateDatabase';

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });

describe('LeaseStore', () => {
  let knex: Knex;
  const replica = (holder: string, seconds = 60) =>
    new LeaseStore({ knex, holder, seconds });

  beforeEach(async () => {
    knex = await databases.init('POSTGRES_15');
    await knex.migrate.latest({ directory: MIGRATIONS_DIRECTORY });
    await new DatabaseShowsStore(knex).createShow({
      owner: 'user:default/guest',
      revision: aRevision(),
    });
  });

  it('gives a show to one of many replicas that ask at once', async () => {
    const tokens = await Promise.all(
      ['a', 'b', 'c', 'd', 'e'].map(name => replica(name).tryClaim('hamlet')),
    );
    expect(tokens.filter(Boolean)).toEqual(['1']);
  });

  it('grows the token with every claim', async () => {
    const token = (await replica('a').tryClaim('hamlet'))!;
    await replica('a').release('hamlet', token);
    expect(await replica('b').tryClaim('hamlet')).toBe('2');
  });

  it('is lost once it has run out and another replica took it', async () => {
    const token = (await replica('a', 0).tryClaim('hamlet'))!;
    expect(await replica('b').tryClaim('hamlet')).toBe('2');
    expect(await replica('a').tryRenew('hamlet', token)).toBe(false);
  });

  it('lasts as long as it is renewed', async () => {
    const token = (await replica('a', 0).tryClaim('hamlet'))!;
    expect(await replica('a', 60).tryRenew('hamlet', token)).toBe(true);
    expect(await replica('b').tryClaim('hamlet')).toBeUndefined();
  });
});
