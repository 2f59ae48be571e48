import type { ServiceRequest } from '@marquee/cluster-client';
import type { ShowSale } from '@marquee/plugin-ticketing-common';
import { aRevision } from '../__fixtures__/builders';
import { FakeCluster } from '../__testUtils__/FakeCluster';
import type { StoredRevision } from '../stores/ShowsStore';
import { SaleSurvey } from './SaleSurvey';

const SALE: ShowSale = {
  state: 'on-sale',
  free: 3,
  places: 100,
  now: '2026-11-22T03:00:00.000Z',
};

describe('SaleSurvey', () => {
  let now = 0;
  let cluster: FakeCluster;
  let survey: SaleSurvey;
  let answer: (request: ServiceRequest) => Promise<object>;
  const findLiveRevision = jest.fn();
  const settle = () => new Promise(resolve => setTimeout(resolve, 5));

  beforeEach(() => {
    now = 1_000_000;
    cluster = new FakeCluster();
    answer = async () => SALE;
    findLiveRevision
      .mockReset()
      .mockImplementation(
        async (show: string) => aRevision(show) as StoredRevision,
      );
    cluster.serviceProxy = async request => {
      cluster.requests.push(request);
      const body = JSON.stringify(await answer(request));
      return { status: 200, headers: {}, body };
    };
    survey = new SaleSurvey({
      store: { findLiveRevision },
      cluster: { connect: async () => cluster.client },
      now: () => now,
    });
  });

  it('lets nobody wait, and knows the next time', async () => {
    expect(survey.of(['hamlet'])).toEqual(new Map());
    await settle();
    expect(survey.of(['hamlet'])).toEqual(new Map([['hamlet', SALE]]));
    expect(cluster.requests).toMatchObject([
      {
        method: 'GET',
        service: 'hamlet-box-office',
        path: '/api/ticketing/v1/show/sale',
        headers: {},
      },
    ]);
  });

  it('asks once in ten seconds, however many look', async () => {
    for (let i = 0; i < 5; i++) survey.of(['hamlet']);
    await settle();
    survey.of(['hamlet']);
    now += 9_999;
    survey.of(['hamlet']);
    await settle();
    expect(cluster.requests).toHaveLength(1);
    now += 1;
    survey.of(['hamlet']);
    await settle();
    expect(cluster.requests).toHaveLength(2);
    // Where the box office is has been remembered.
    expect(findLiveRevision).toHaveBeenCalledTimes(1);
  });

  it('keeps the last answer of a show that is away, and asks the others', async () => {
    survey.of(['hamlet', 'macbeth']);
    await settle();
    answer = async ({ service }) => {
      if (service.startsWith('hamlet')) throw new Error('away');
      return { ...SALE, state: 'sold-out' };
    };
    now += 10_000;
    survey.of(['hamlet', 'macbeth']);
    await settle();
    const sales = survey.of(['hamlet', 'macbeth']);
    expect(sales.get('hamlet')).toEqual(SALE);
    expect(sales.get('macbeth')?.state).toBe('sold-out');
  });

  it('tells nothing from before anybody looked', async () => {
    survey.of(['hamlet']);
    await settle();
    now += 60_001;
    expect(survey.of(['hamlet']).size).toBe(0);
    await settle();
    expect(survey.of(['hamlet']).size).toBe(1);
  });

  it('takes no answer of another shape', async () => {
    answer = async () => ({ state: 'free beer' });
    survey.of(['hamlet']);
    await settle();
    expect(survey.of(['hamlet']).size).toBe(0);
  });

  it('asks few at the same time', async () => {
    let open = 0;
    let most = 0;
    answer = async () => {
      open += 1;
      most = Math.max(most, open);
      await settle();
      open -= 1;
      return SALE;
    };
    const shows = Array.from({ length: 30 }, (_, index) => `show-${index}`);
    survey.of(shows);
    await settle();
    await settle();
    expect(most).toBe(8);
    while (survey.of(shows).size < shows.length) await settle();
  });

  it('forgets shows that are gone', async () => {
    survey.of(['hamlet']);
    await settle();
    survey.of([]);
    expect(survey.of(['hamlet']).size).toBe(0);
  });
});
