import { ClusterClient, ServiceResponse } from '@marquee/cluster-client';
import type { Show } from '@marquee/plugin-shows-common';
import { aRevision } from '../__fixtures__/builders';
import { FakeCluster } from '../__testUtils__/FakeCluster';
import type { StoredRevision } from '../stores/ShowsStore';
import { ShowBuyers } from './ShowBuyers';

const key = 'key-of-hamlet';

describe('ShowBuyers', () => {
  let cluster: FakeCluster;
  let buyers: ShowBuyers;
  let connect: () => Promise<ClusterClient>;

  const answer = (response: Partial<ServiceResponse>) => {
    cluster.serviceProxy = async request => {
      cluster.requests.push(request);
      return { status: 200, headers: {}, body: '', ...response };
    };
  };

  const revisionOf = async (show: string) => aRevision(show) as StoredRevision;
  let live: string | undefined;

  beforeEach(() => {
    live = 'hamlet';
    cluster = new FakeCluster();
    cluster.objects.set('Secret/hamlet-box-office', {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'hamlet-box-office' },
      data: { MANAGEMENT_KEY: Buffer.from(key).toString('base64') },
    });
    connect = async () => cluster.client;
    buyers = new ShowBuyers({
      store: {
        findShow: async id =>
          id === 'gone'
            ? undefined
            : ({ id, latestRevision: { number: 1 } } as Show),
        findLiveRevision: async id =>
          id === live ? await revisionOf(id) : undefined,
        getRevision: revisionOf,
      },
      cluster: { connect: () => connect() },
    });
  });

  it('asks the box office with the key of its show', async () => {
    const coming = { tickets: 2, startsAt: '2027-01-15T10:30:00.000Z' };
    answer({ body: JSON.stringify(coming) });
    expect(await buyers.findComingTickets('hamlet', 'a/b')).toEqual(coming);
    expect(cluster.requests).toMatchObject([
      {
        method: 'GET',
        namespace: 'seller-guest',
        service: 'hamlet-box-office',
        port: 3100,
        path: '/api/ticketing/v1/manage/buyers/a%2Fb',
        headers: { 'X-Marquee-Management-Key': key },
      },
    ]);
  });

  it("asks for a buyer's orders, and takes no other shape of answer", async () => {
    const orders = {
      title: 'Hamlet',
      venue: { name: 'Globe', timeZone: 'Asia/Seoul' },
      performances: [],
      orders: [],
    };
    answer({ body: JSON.stringify(orders) });
    expect(await buyers.findOrders('hamlet', 'a/b')).toEqual(orders);
    expect(cluster.requests[0].path).toBe(
      '/api/ticketing/v1/manage/buyers/a%2Fb/orders',
    );
    answer({ body: '{}' });
    await expect(buyers.findOrders('hamlet', 'hana')).rejects.toThrow();
    await expect(buyers.findOrders('new', 'hana')).rejects.toMatchObject({
      name: 'NotFoundError',
    });
  });

  it('erases a buyer and ends sessions', async () => {
    answer({ status: 204 });
    await buyers.erase('hamlet', 'hana');
    const ended = { show: 'hamlet', buyer: 'hana' };
    await buyers.endSessions({ ...ended, session: 's1' });
    await buyers.endSessions(ended);
    await buyers.endSessions({ ...ended, before: new Date(0) });
    expect(cluster.requests.map(({ method, path }) => [method, path])).toEqual([
      ['DELETE', '/api/ticketing/v1/manage/buyers/hana'],
      ['DELETE', '/api/ticketing/v1/manage/buyers/hana/sessions?session=s1'],
      ['DELETE', '/api/ticketing/v1/manage/buyers/hana/sessions'],
      [
        'DELETE',
        '/api/ticketing/v1/manage/buyers/hana/sessions?before=1970-01-01T00%3A00%3A00.000Z',
      ],
    ]);
  });

  it('has nothing to ask of a show that never had a box office', async () => {
    await buyers.erase('new', 'hana');
    expect(await buyers.findComingTickets('new', 'hana')).toEqual({
      tickets: 0,
      startsAt: null,
    });
    expect(cluster.requests).toEqual([]);
  });

  it('asks a box office that runs although the first rollout failed', async () => {
    live = undefined;
    answer({ status: 204 });
    await buyers.endSessions({ show: 'hamlet', buyer: 'hana' });
    await buyers.erase('hamlet', 'hana');
    expect(cluster.requests.map(({ service }) => service)).toEqual([
      'hamlet-box-office',
      'hamlet-box-office',
    ]);
    answer({ status: 503 });
    await expect(buyers.erase('hamlet', 'hana')).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
    });
    cluster.find = () => Promise.reject(new Error('no cluster'));
    await expect(buyers.erase('hamlet', 'hana')).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
    });
  });

  it('tells a show that is gone from one that cannot be asked', async () => {
    await expect(buyers.erase('gone', 'hana')).rejects.toMatchObject({
      name: 'NotFoundError',
    });
    for (const status of [404, 500, 503]) {
      answer({ status });
      await expect(buyers.erase('hamlet', 'hana')).rejects.toMatchObject({
        name: 'ServiceUnavailableError',
      });
    }
    cluster.serviceProxy = () => Promise.reject(new Error('no route'));
    await expect(buyers.erase('hamlet', 'hana')).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
    });
  });
});
