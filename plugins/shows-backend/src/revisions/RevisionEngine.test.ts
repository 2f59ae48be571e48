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
  let rolledOut: string[] = [];
  let undone: string[] = [];

  const finish = async ({ revision, token }: RolloutJob) => {
    const { show, number } = revision;
    // So that others are told of it meanwhile.
    await new Promise(done => setTimeout(done, 30));
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
      undo: async ({ revision, token }) => {
        const { show, number } = revision;
        undone.push(`${show} ${number}`);
        await store.finishUndo({ show, number, token });
      },
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
    rolledOut = [];
    undone = [];
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
    let running = 0;
    let both = () => {};
    const sideBySide = new Promise<void>(resolve => {
      both = resolve;
    });
    const engine = replica('a', {
      rollOut: async job => {
        running += 1;
        if (running === 2) both();
        await sideBySide;
        await finish(job);
      },
    });
    await engine.resume();
    await engine.idle();
    expect(rolledOut.sort()).toEqual(['hamlet 1', 'macbeth 1']);
  });

  it('takes up after a restart what was cut off', async () => {
    let begin = () => {};
    const begun = new Promise<void>(resolve => {
      begin = resolve;
    });
    const cutOff = replica('a', {
      rollOut: ({ signal }) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason));
          begin();
        }),
    });
    cutOff.enqueue('hamlet');
    await begun;
    await cutOff.stop();
    expect(await store.findShow('hamlet')).toMatchObject({ state: 'opening' });

    const engine = replica('a');
    await engine.resume();
    await engine.idle();
    expect(await store.findShow('hamlet')).toMatchObject({ state: 'on-sale' });
  });

  it('ends a rollout whose lease is lost', async () => {
    const lost = jest.fn();
    let isUnderWay = false;
    const engine = replica('a', {
      renewEvery: 10,
      leases: {
        tryClaim: async () => '1',
        tryRenew: async () => !isUnderWay,
        release: async () => {},
      },
      rollOut: ({ signal }) =>
        new Promise((_, reject) => {
          isUnderWay = true;
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

  it('begins no rollout whose lease is lost before', async () => {
    let lose = () => {};
    const asked = new Promise<void>(resolve => {
      lose = resolve;
    });
    const rollOut = jest.fn();
    const engine = replica('a', {
      renewEvery: 10,
      leases: {
        tryClaim: async () => '1',
        tryRenew: async () => {
          lose();
          return false;
        },
        release: async () => {},
      },
      store: {
        listRollouts: async () => ['hamlet'],
        findRollout: async show => {
          await asked;
          return await store.findRollout(show);
        },
        listLeftovers: async () => [],
        findLeftover: async () => undefined,
      },
      rollOut,
    });
    engine.enqueue('hamlet');
    await engine.idle();
    expect(rollOut).not.toHaveBeenCalled();
  });

  it('undoes later what could not be undone, once and not in the breath in which it failed', async () => {
    const engine = replica('a', {
      rollOut: async ({ revision, token }) => {
        const { show, number } = revision;
        const undoFailure = 'The box office is away';
        await store.finishRollout(
          { show, number, token, undoFailure },
          'failed',
        );
      },
    });
    engine.enqueue('hamlet');
    await engine.idle();
    expect(undone).toEqual([]);
    for (let round = 0; round < 2; round += 1) {
      await engine.retryUndo();
      await engine.idle();
      expect(undone).toEqual(['hamlet 1']);
    }
  });

  it('says that a rollout ended', async () => {
    const onEnd = jest.fn(async () => {});
    const engine = replica('a', { onEnd });
    engine.enqueue('hamlet');
    await engine.idle();
    expect(onEnd).toHaveBeenCalledWith('hamlet');
  });
});
