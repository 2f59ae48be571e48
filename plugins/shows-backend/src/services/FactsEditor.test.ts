import { ServiceUnavailableError } from '@backstage/errors';
import type { Plan, Show } from '@marquee/plugin-shows-common';
import { aPool, aSpecification } from '@marquee/plugin-shows-common/testUtils';
import { compose } from '@marquee/plugin-shows-common';
import type { ShowFacts } from '@marquee/plugin-ticketing-common';
import { aPlan, aSeatingPlan } from '../__fixtures__/builders';
import { FakeCluster } from '../__testUtils__/FakeCluster';
import type { StoredRevision } from '../stores/ShowsStore';
import { FactsEditor } from './FactsEditor';

const specification = aSpecification();
const { facts } = specification;
const [performance] = facts.performances;

function aShow(state: Show['latestRevision']['state'] = 'live'): Show {
  return {
    id: 'hamlet',
    specification,
    latestRevision: { number: 3, state },
  } as Show;
}

describe('FactsEditor', () => {
  const livePlan: Plan = { ...aPlan(), url: 'http://as-it-is-live' };
  let cluster: FakeCluster;
  let live: boolean;
  let editor: FactsEditor;
  let ordered: boolean;

  beforeEach(() => {
    live = true;
    ordered = true;
    cluster = new FakeCluster();
    cluster.serviceProxy = async request => {
      cluster.requests.push(request);
      const standing = { performance: performance.id, orders: 2, tickets: 4 };
      const performances = [{ ...standing, ordered }];
      const body = JSON.stringify({ performances });
      return { status: 200, headers: {}, body };
    };
    editor = new FactsEditor({
      store: {
        findLiveRevision: async () =>
          live ? ({ plan: livePlan } as StoredRevision) : undefined,
      },
      planner: {
        compose: async it => {
          const composed = compose(it, aPool());
          return composed.type === 'plan'
            ? { plan: composed.plan, problems: [] }
            : composed;
        },
      },
      seatingPlans: {
        findPlaces: async () => ({ type: 'seats', plan: aSeatingPlan() }),
      },
      cluster: { connect: async () => cluster.client },
      now: () => new Date('2026-12-01T00:00:00Z'),
    });
  });

  const revise = (
    change: Partial<ShowFacts>,
    options: { announce?: boolean; revision?: number; show?: Show } = {},
  ) => {
    const { announce = false, revision = 3, show = aShow() } = options;
    const request = { revision, announce, facts: { ...facts, ...change } };
    return editor.revise(show, request);
  };

  it('keeps the plan of what runs, whatever the pool has by now', async () => {
    const revised = await revise({ title: 'Hamlet, again' });
    expect(revised.plan).toBe(livePlan);
    expect(revised.changed).toEqual(['title']);
    expect(revised.specification).toEqual({
      ...specification,
      facts: { ...facts, title: 'Hamlet, again' },
    });
    expect(cluster.requests).toMatchObject([
      { method: 'GET', path: '/api/ticketing/v1/manage/standing' },
    ]);
  });

  it('rests on plans that know nothing of facts but the address', () => {
    const other = {
      ...facts,
      title: 'Lear',
      description: 'x',
      bookingFee: 5,
      priceCategories: facts.priceCategories.slice(0, 1),
      performances: [],
    };
    expect(compose({ ...specification, facts: other }, aPool())).toEqual(
      compose(specification, aPool()),
    );
  });

  it('hands the newer facts to whoever comes second', async () => {
    await expect(
      revise({ title: 'Lear' }, { revision: 2 }),
    ).rejects.toMatchObject({
      name: 'ConflictError',
      reason: 'stale',
      revision: 3,
      facts,
    });
    expect(cluster.requests).toEqual([]);
  });

  it.each([2, 3])(
    'hands no facts out while others are rolled out, to whoever knows revision %p',
    async revision => {
      const change = revise(
        { title: 'Lear' },
        { revision, show: aShow('rolling-out') },
      );
      await expect(change).rejects.toMatchObject({
        name: 'ConflictError',
        reason: 'rolling-out',
      });
      await expect(change).rejects.not.toHaveProperty('facts');
      expect(cluster.requests).toEqual([]);
    },
  );

  it('refuses a sale that would open after it closes', async () => {
    await expect(
      revise({ sale: { ...facts.sale, opensAt: '2999-01-01T00:00:00Z' } }),
    ).rejects.toMatchObject({
      name: 'InputError',
      path: 'facts.sale.opensAt',
      problems: [{ reason: 'sale-never-opens' }],
    });
  });

  it('refuses what cannot be at all, before it asks what is sold', async () => {
    await expect(
      revise({ priceCategories: facts.priceCategories.slice(1) }),
    ).rejects.toMatchObject({
      name: 'InputError',
      path: 'facts.priceCategories',
      problems: [{ reason: 'price-missing' }],
    });
    expect(cluster.requests).toEqual([]);
  });

  it('refuses what cannot be once tickets are ordered, with the place', async () => {
    const venue = { ...facts.venue, timeZone: 'Asia/Tokyo' };
    await expect(revise({ venue, currency: 'USD' })).rejects.toMatchObject({
      name: 'ConflictError',
      path: 'facts.currency',
      problems: [{ reason: 'fixed' }, { reason: 'time-zone' }],
    });
    ordered = false;
    expect(await revise({ venue })).toMatchObject({
      changed: ['venue.timeZone'],
    });
  });

  it('moves a date with orders only for who will tell the bookers', async () => {
    const startsAt = '2099-03-01T10:30:00Z';
    const performances = [{ ...performance, startsAt }];
    await expect(revise({ performances })).rejects.toMatchObject({
      problems: [
        { reason: 'performance-moved', performance: performance.id, orders: 2 },
      ],
    });
    expect(
      (await revise({ performances }, { announce: true })).changed,
    ).toEqual(['performances']);
  });

  it('judges nothing while nobody can tell what is sold', async () => {
    cluster.serviceProxy = () => Promise.reject(new Error('no route'));
    await expect(revise({ title: 'Lear' })).rejects.toMatchObject({
      name: ServiceUnavailableError.name,
    });
  });

  it('says in words that the box office is of another version', async () => {
    const body = JSON.stringify({ performances: [{ id: 'p1' }] });
    cluster.serviceProxy = async () => ({ status: 200, headers: {}, body });
    await expect(revise({ title: 'Lear' })).rejects.toMatchObject({
      name: 'ConflictError',
      message: expect.stringMatching(/^The box office of this show is of/),
    });
  });

  it('composes a show anew that never came to be on sale', async () => {
    live = false;
    const revised = await revise({ title: 'Lear' }, { show: aShow('failed') });
    expect(revised.plan.url).not.toBe(livePlan.url);
    expect(cluster.requests).toEqual([]);
  });
});
