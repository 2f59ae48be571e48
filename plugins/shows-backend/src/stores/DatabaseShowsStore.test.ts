import { TestDatabases } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { aRevision } from '../__fixtures__/builders';
import { DatabaseShowsStore } from './DatabaseShowsStore';
import { LeaseStore } from './LeaseStore';
import { MIGRATIONS_DIRECTORY } from './migrateDatabase';

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });

describe('DatabaseShowsStore', () => {
  let knex: Knex;
  let store: DatabaseShowsStore;
  let token: string;

  const open = (id: string, seller = 'guest') =>
    store.createShow({
      owner: `user:default/${seller}`,
      revision: aRevision(id, seller),
    });
  const first = () => ({ show: 'hamlet', number: 1, token });

  beforeEach(async () => {
    knex = await databases.init('POSTGRES_15');
    await knex.migrate.latest({ directory: MIGRATIONS_DIRECTORY });
    store = new DatabaseShowsStore(knex);
    await open('hamlet');
    const leases = new LeaseStore({ knex, holder: 'test', seconds: 60 });
    token = (await leases.tryClaim('hamlet'))!;
  });

  it('gives a show back as it was opened', async () => {
    expect(await store.findShow('hamlet')).toMatchObject({
      id: 'hamlet',
      seller: 'guest',
      owner: 'user:default/guest',
      state: 'opening',
      namespace: 'seller-guest',
      specification: aRevision().specification,
      parts: [
        { name: 'box-office' },
        { name: 'postgres' },
        { name: 'redis' },
        { name: 'show-page' },
      ],
      latestRevision: { number: 1, state: 'rolling-out' },
    });
    const { plan } = await store.getRevision('hamlet', 1);
    expect(JSON.stringify(plan)).toBe(JSON.stringify(aRevision().plan));
  });

  it('gives nothing to plans of an earlier version, which asked for nothing', async () => {
    await knex.raw(
      `UPDATE revisions SET plan = jsonb_set(plan::jsonb, '{secrets}', (
        SELECT jsonb_agg(secret - 'given') FROM jsonb_array_elements(plan::jsonb->'secrets') AS secret))`,
    );
    const { plan } = aRevision();
    const secrets = plan.secrets.map(secret => ({ ...secret, given: [] }));
    expect((await store.findRollout('hamlet'))!.plan).toEqual({
      ...plan,
      secrets,
    });
  });

  it('fills in what facts of an earlier version do not have', async () => {
    await store.finishRollout(first(), 'live');
    await knex.raw(
      `UPDATE revisions SET specification = jsonb_set(specification::jsonb, '{facts}',
        (specification::jsonb->'facts') - 'discounts' - 'bookingFee' - 'cancellation' - 'sale' - 'resale')`,
    );
    const { specification } = aRevision();
    expect(await store.findShow('hamlet')).toMatchObject({ specification });
    expect(await store.getRevision('hamlet', 1)).toMatchObject({
      specification,
    });
    expect(await store.listLive()).toMatchObject([{ specification }]);
  });

  it('refuses an address twice, and stores nothing of the second', async () => {
    await expect(open('hamlet', 'other')).rejects.toThrow(
      expect.objectContaining({ name: 'ConflictError' }),
    );
    expect(await store.listShows({ owner: 'user:default/other' })).toEqual([]);
  });

  it('lists the shows of one account, newest first', async () => {
    await open('macbeth');
    await open('othello', 'other');
    const mine = await store.listShows({ owner: 'user:default/guest' });
    expect(mine.map(({ id }) => id)).toEqual(['macbeth', 'hamlet']);
    expect(await store.listShows({})).toHaveLength(3);
    expect(await store.listShows({ seller: 'other' })).toHaveLength(1);
  });

  it('has one rollout of a show at a time', async () => {
    await expect(store.addRevision('hamlet', aRevision())).rejects.toThrow(
      'being rolled out already',
    );
    await store.finishRollout(first(), 'failed');
    expect(await store.addRevision('hamlet', aRevision())).toBe(2);
    expect(await store.listRollouts()).toEqual(['hamlet']);
    expect(await store.findRollout('hamlet')).toMatchObject({ number: 2 });
  });

  it('supersedes the live revision with the next one', async () => {
    await store.finishRollout(first(), 'live');
    expect(await store.findShow('hamlet')).toMatchObject({
      state: 'on-sale',
      liveRevision: 1,
    });
    await store.addRevision('hamlet', aRevision());
    await store.finishRollout({ ...first(), number: 2 }, 'live');
    expect(await store.getRevision('hamlet', 1)).toMatchObject({
      state: 'superseded',
    });
    expect(await store.findLiveRevision('hamlet')).toMatchObject({ number: 2 });
    expect(await store.listLive()).toEqual([
      {
        url: 'http://hamlet.marquee.localhost:8080',
        specification: aRevision().specification,
        createdAt: expect.stringMatching(/Z$/),
      },
    ]);
  });

  it('leaves a show on sale when a change of it fails', async () => {
    await store.finishRollout(first(), 'live');
    await store.addRevision('hamlet', aRevision());
    await store.finishRollout({ ...first(), number: 2 }, 'failed');
    expect(await store.findShow('hamlet')).toMatchObject({
      state: 'on-sale',
      liveRevision: 1,
      latestRevision: { number: 2, state: 'failed' },
    });
  });

  it('says why a failed revision could not be undone, until it was or a later one ended', async () => {
    const undoFailure = 'The box office is away';
    const leftover = async () => [
      await store.listLeftovers(),
      (await store.findLeftover('hamlet'))?.number,
      (await store.findShow('hamlet'))?.latestRevision.undoFailure,
    ];
    expect(await leftover()).toEqual([[], undefined, undefined]);
    await store.finishRollout({ ...first(), undoFailure }, 'failed');
    expect(await leftover()).toEqual([['hamlet'], 1, undoFailure]);
    await store.finishUndo(first());
    expect(await leftover()).toEqual([[], undefined, undefined]);

    await store.addRevision('hamlet', aRevision());
    const second = { ...first(), number: 2 };
    await store.finishRollout({ ...second, undoFailure }, 'failed');
    await store.addRevision('hamlet', aRevision());
    expect(await leftover()).toEqual([['hamlet'], 2, undefined]);
    await store.finishRollout({ ...first(), number: 3 }, 'live');
    expect(await leftover()).toEqual([[], undefined, undefined]);
  });

  it('writes nothing under a lease that another replica took over', async () => {
    const stale = { ...first(), token: '0' };
    const lost = expect.objectContaining({ name: 'ConflictError' });
    await expect(store.saveSteps(stale, [])).rejects.toThrow(lost);
    await expect(store.finishRollout(stale, 'live')).rejects.toThrow(lost);
    await expect(store.finishUndo(stale)).rejects.toThrow(lost);
    expect(await store.findShow('hamlet')).toMatchObject({ state: 'opening' });
    await store.saveSteps(first(), [{ name: 'apply', state: 'running' }]);
    expect((await store.getRevision('hamlet', 1)).steps).toEqual([
      { name: 'apply', state: 'running' },
    ]);
  });

  it('never ends a rollout twice', async () => {
    await store.finishRollout(first(), 'failed');
    await expect(store.finishRollout(first(), 'live')).rejects.toThrow('lease');
    expect(await store.findShow('hamlet')).toMatchObject({ state: 'failed' });
  });

  it('says that there is no such revision', async () => {
    await expect(store.getRevision('hamlet', 7)).rejects.toThrow(
      "Show 'hamlet' has no revision 7",
    );
  });
});
