import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { aRevision } from '../__fixtures__/builders';
import { DatabaseShowsStore } from '../stores/DatabaseShowsStore';
import { LeaseStore } from '../stores/LeaseStore';
import { MIGRATIONS_DIRECTORY } from '../stores/migrateDatabase';
import { RevisionEngine, type RevisionEngineOptions } from './RevisionEngine';
import type { RolloutJob } from './RolloutJob';

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });

describe('RevisionEngine', () => {
  let knex: Knex;
  let store: DatabaseShowsStore;
  let running = 0;
  let mostAtOnce = 0;
  let rolledOut: string[] = [];

  const finish = async ({ revision, token }: RolloutJob) => {
    const { show, number } = revision;
    running += 1;
    mostAtOnce = Math.max(mostAtOnce, running);
    await new Promise(done => setTimeout(done, 30));
    running -= 1;
    rolledOut.push(`${show} ${number}`);
    await store.finishRollout({ show, number, token }, 'live');
  };
  const replica = (
    holder: string,
    overrides: Partial<RevisionEngineOptions> = {},
  ) =>
    new RevisionEngine({
      store,
      leases: new LeaseStore({ knex, holder, seconds: 60 }),
      rollOut: finish,
      onEnd: async () => {},
      logger: mockServices.logger.mock(),
      renewEvery: 10_000,
      ...overrides,
    });
  const open = (id: string) =>
    store.createShow({ owner: 'user:default/guest', revision: aRevision(id) });

  beforeEach(async () => {
    knex = await databases.init('POSTGRES_15');
    await knex.migrate.latest({ directory: MIGRATIONS_DIRECTORY });
    store = new DatabaseShowsStore(knex);
    running = 0;
    mostAtOnce = 0;
    rolledOut = [];
    await open('hamlet');
  });

  it('rolls a show out once, however many replicas are told of it', async () => {
    const replicas = ['a', 'b', 'c'].map(name => replica(name));
    replicas.forEach(engine => {
      engine.enqueue('hamlet');
      engine.enqueue('hamlet');
    });
    await Promise.all(replicas.map(engine => engine.idle()));
    expect(rolledOut).toEqual(['hamlet 1']);
  });

  it('would roll it out several times without the lease', async () => {
    const leases = {
      tryClaim: async () => '1',
      tryRenew: async () => true,
      release: async () => {},
    };
    const rollOut = async ({ revision }: RolloutJob) => {
      rolledOut.push(`${revision.show} ${revision.number}`);
      throw new Error('not finished, so that the show stays to be rolled out');
    };
    const replicas = ['a', 'b'].map(name => replica(name, { leases, rollOut }));
    replicas.forEach(engine => engine.enqueue('hamlet'));
    await Promise.all(replicas.map(engine => engine.idle()));
    expect(rolledOut).toEqual(['hamlet 1', 'hamlet 1']);
  });

  it('works on several shows side by side', async () => {
    await open('macbeth');
    const engine = replica('a');
    await engine.resume();
    await engine.idle();
    expect(rolledOut.sort()).toEqual(['hamlet 1', 'macbeth 1']);
    expect(mostAtOnce).toBe(2);
  });

  it('takes up after a restart what was cut off', async () => {
    const cutOff = replica('a', {
      rollOut: ({ signal }) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason));
        }),
    });
    cutOff.enqueue('hamlet');
    await new Promise(done => setTimeout(done, 50));
    await cutOff.stop();
    expect(await store.findShow('hamlet')).toMatchObject({ state: 'opening' });

    const engine = replica('a');
    await engine.resume();
    await engine.idle();
    expect(await store.findShow('hamlet')).toMatchObject({ state: 'on-sale' });
  });

  it('ends a rollout whose lease is lost', async () => {
    const lost = jest.fn();
    const engine = replica('a', {
      renewEvery: 10,
      leases: {
        tryClaim: async () => '1',
        tryRenew: async () => false,
        release: async () => {},
      },
      rollOut: ({ signal }) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => {
            lost();
            reject(signal.reason);
          });
        }),
    });
    engine.enqueue('hamlet');
    await engine.idle();
    expect(lost).toHaveBeenCalledTimes(1);
  });

  it('says that a rollout ended', async () => {
    const onEnd = jest.fn(async () => {});
    const engine = replica('a', { onEnd });
    engine.enqueue('hamlet');
    await engine.idle();
    expect(onEnd).toHaveBeenCalledWith('hamlet');
  });
});
