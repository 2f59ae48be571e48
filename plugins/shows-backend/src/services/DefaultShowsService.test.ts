import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { ServiceUnavailableError } from '@backstage/errors';
import type { ChangeFactsRequest, Show } from '@marquee/plugin-shows-common';
import type { PartDescriptorInput } from '@marquee/plugin-container-pool-common';
import {
  aPart,
  aPool,
  someAnswers,
} from '@marquee/plugin-shows-common/testUtils';
import { aSeatingPlan } from '../__fixtures__/builders';
import { DatabaseShowsStore } from '../stores/DatabaseShowsStore';
import { LeaseStore } from '../stores/LeaseStore';
import { MIGRATIONS_DIRECTORY } from '../stores/migrateDatabase';
import { DefaultShowsService } from './DefaultShowsService';
import type { RevisedShow } from './FactsEditor';
import { ShowBuyers } from './ShowBuyers';
import { ShowPlanner } from './ShowPlanner';

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });
const now = () => new Date('2027-01-01T00:00:00Z');
const guest = { credentials: mockCredentials.user('user:default/guest') };
const other = { credentials: mockCredentials.user('user:default/other') };
const plugin = { credentials: mockCredentials.service() };

describe('DefaultShowsService', () => {
  let knex: Knex;
  let store: DatabaseShowsStore;
  let service: DefaultShowsService;
  let pool = aPool();
  const enqueue = jest.fn();
  const revise = jest.fn<Promise<RevisedShow>, [Show, ChangeFactsRequest]>();
  const announce = jest.fn(async () => {});
  const assertAnswers = jest.fn(async () => {});

  const answersOf = (id: string, parts = ['show-page', 'box-office']) => {
    const { facts } = someAnswers();
    return someAnswers({ facts: { ...facts, id }, parts });
  };
  const finish = async (
    state: 'live' | 'failed',
    show: string,
    number: number,
  ) => {
    const leases = new LeaseStore({ knex, holder: 'test', seconds: 0 });
    const token = (await leases.tryClaim(show))!;
    await store.finishRollout({ show, number, token }, state);
  };
  const fail = async (show: string, number: number) =>
    finish('failed', show, number);

  beforeEach(async () => {
    jest.clearAllMocks();
    pool = aPool();
    knex = await databases.init('POSTGRES_15');
    await knex.migrate.latest({ directory: MIGRATIONS_DIRECTORY });
    store = new DatabaseShowsStore(knex);
    service = new DefaultShowsService({
      store,
      planner: new ShowPlanner({
        pool: { readPool: async () => pool },
        seatingPlans: {
          findPlaces: async () => ({ type: 'seats', plan: aSeatingPlan() }),
        },
        store,
        now,
      }),
      seatingPlans: { countPlaces: async () => 700 },
      buyers: new ShowBuyers({ store, cluster: { connect: jest.fn() } }),
      editor: { revise },
      engine: { enqueue },
      cluster: { assertAnswers },
      announce,
      now,
    });
  });

  it('opens a show for its account, hands it to the engine and tells others', async () => {
    const show = await service.openShow(answersOf('hamlet'), guest);
    expect(show).toMatchObject({
      seller: 'guest',
      owner: 'user:default/guest',
      state: 'opening',
      latestRevision: {
        number: 1,
        createdBy: 'user:default/guest',
        steps: [
          {
            name: 'compose',
            state: 'done',
            detail: expect.stringMatching(/^4 microservices, \d+ Kubernetes/),
          },
          { name: 'apply', state: 'waiting' },
          { name: 'start', state: 'waiting' },
          { name: 'on-sale', state: 'waiting' },
        ],
      },
    });
    expect(enqueue).toHaveBeenCalledWith('hamlet');
    expect(announce).toHaveBeenCalledWith('hamlet');
  });

  it('stores nothing while the cluster does not answer', async () => {
    assertAnswers.mockRejectedValueOnce(new ServiceUnavailableError('gone'));
    await expect(service.openShow(answersOf('hamlet'), guest)).rejects.toThrow(
      'gone',
    );
    expect(await service.listShows(plugin)).toEqual([]);
    expect(enqueue).not.toHaveBeenCalled();
  });

  it('says how many places each performance has, in lists too', async () => {
    await service.openShow(answersOf('hamlet'), guest);
    expect(await service.getShow('hamlet', guest)).toMatchObject({
      capacity: 700,
    });
    expect(await service.listShows(guest)).toMatchObject([{ capacity: 700 }]);
  });

  it('tries a failed show again with the pool of today', async () => {
    await service.openShow(answersOf('hamlet'), guest);
    await fail('hamlet', 1);
    const { descriptor } = pool.parts[3];
    const newer: PartDescriptorInput = { ...descriptor, version: '2.0.0' };
    pool = aPool(aPart(newer));
    const show = await service.retryShow('hamlet', guest);
    expect(show.latestRevision).toMatchObject({
      number: 2,
      state: 'rolling-out',
    });
    expect(show.parts).toContainEqual(
      expect.objectContaining({ name: 'redis', version: '2.0.0' }),
    );
    expect(enqueue).toHaveBeenCalledTimes(2);
  });

  it('tries new facts again with the parts that serve buyers, whatever is new in the pool', async () => {
    const { facts } = answersOf('hamlet');
    await service.openShow(answersOf('hamlet'), guest);
    await finish('live', 'hamlet', 1);
    const { specification, plan } = await store.getRevision('hamlet', 1);
    const lear = { ...specification, facts: { ...facts, title: 'Lear' } };
    revise.mockResolvedValue({
      specification: lear,
      plan,
      changed: ['title'],
    });
    const change = { show: 'hamlet', revision: 1, facts, announce: false };
    await service.changeFacts(change, guest);
    await fail('hamlet', 2);
    const { descriptor } = pool.parts[3];
    pool = aPool(aPart({ ...descriptor, version: '2.0.0' }));
    const show = await service.retryShow('hamlet', guest);
    expect(show).toMatchObject({
      liveRevision: 1,
      latestRevision: { number: 3, state: 'rolling-out' },
    });
    const again = await store.getRevision('hamlet', 3);
    expect(again.plan).toEqual(plan);
    expect(again.specification.facts.title).toBe('Lear');
  });

  it('makes a revision of new facts, once for two who began with the same', async () => {
    const { facts } = answersOf('hamlet');
    await service.openShow(answersOf('hamlet'), guest);
    const { specification, plan } = await store.getRevision('hamlet', 1);
    const change = { show: 'hamlet', revision: 1, facts, announce: false };
    revise.mockResolvedValue({ specification, plan, changed: ['title'] });
    await fail('hamlet', 1);
    const both = await Promise.allSettled([
      service.changeFacts(change, guest),
      service.changeFacts(change, guest),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([
      'fulfilled',
      'rejected',
    ]);
    expect(
      (await service.getShow('hamlet', guest)).latestRevision,
    ).toMatchObject({
      number: 2,
      state: 'rolling-out',
      createdBy: 'user:default/guest',
      steps: [{ detail: 'Changed: title' }, {}, {}, {}],
    });
    await expect(service.changeFacts(change, other)).rejects.toMatchObject({
      name: 'NotFoundError',
    });
  });

  it('makes no revision when nothing is new', async () => {
    const { facts } = answersOf('hamlet');
    await service.openShow(answersOf('hamlet'), guest);
    const { specification, plan } = await store.getRevision('hamlet', 1);
    revise.mockResolvedValue({ specification, plan, changed: [] });
    const change = { show: 'hamlet', revision: 1, facts, announce: false };
    expect(await service.changeFacts(change, guest)).toMatchObject({
      latestRevision: { number: 1 },
    });
    expect(enqueue).toHaveBeenCalledTimes(1);
  });

  it('keeps shows from other accounts', async () => {
    await service.openShow(answersOf('hamlet'), guest);
    await fail('hamlet', 1);
    const notFound = expect.objectContaining({ name: 'NotFoundError' });
    await expect(service.getShow('hamlet', other)).rejects.toEqual(notFound);
    await expect(service.retryShow('hamlet', other)).rejects.toEqual(notFound);
    expect(await service.listShows(other)).toEqual([]);
    expect(await service.listShows(plugin)).toHaveLength(1);
  });

  it('lets no plugin own a show', async () => {
    await expect(service.openShow(answersOf('hamlet'), plugin)).rejects.toThrow(
      'Only an account can own a show',
    );
  });

  it('refuses an address that would give two shows of a seller one object', async () => {
    const provides = aPart().descriptor.provides;
    pool = aPool(
      aPart({ name: 'bar-lobby', provides }),
      aPart({ name: 'lobby', provides }),
    );
    const parts = ['show-page', 'box-office'];
    await service.openShow(answersOf('hamlet', [...parts, 'bar-lobby']), guest);
    const clashing = answersOf('hamlet-bar', [...parts, 'lobby']);
    await expect(service.openShow(clashing, guest)).rejects.toMatchObject({
      name: 'ConflictError',
      path: 'facts.id',
    });
    expect(await service.openShow(clashing, other)).toMatchObject({
      id: 'hamlet-bar',
    });
  });
});
