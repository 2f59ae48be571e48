import { mockCredentials } from '@backstage/backend-test-utils';
import type { ServiceResponse } from '@marquee/cluster-client';
import type { Show } from '@marquee/plugin-shows-common';
import { text } from 'node:stream/consumers';
import { aRevision } from '../__fixtures__/builders';
import { FakeCluster } from '../__testUtils__/FakeCluster';
import type { StoredRevision } from '../stores/ShowsStore';
import { DefaultBoxOfficeService } from './DefaultBoxOfficeService';

const key = 'key-of-hamlet';
const owner = 'user:default/sora';
const sora = { credentials: mockCredentials.user(owner) };
const rival = { credentials: mockCredentials.user('user:default/rival') };
const plugin = { credentials: mockCredentials.service() };
const call = { show: 'hamlet', method: 'GET', path: '/manage/bookers?limit=2' };

describe('DefaultBoxOfficeService', () => {
  let cluster: FakeCluster;
  let live: boolean;
  let service: DefaultBoxOfficeService;

  const answer = (response: Partial<ServiceResponse>) => {
    cluster.serviceProxy = async request => {
      cluster.requests.push(request);
      return { status: 200, headers: {}, body: '', ...response };
    };
  };

  beforeEach(() => {
    live = true;
    cluster = new FakeCluster();
    cluster.objects.set('Secret/hamlet-box-office', {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'hamlet-box-office' },
      data: { MANAGEMENT_KEY: Buffer.from(key).toString('base64') },
    });
    service = new DefaultBoxOfficeService({
      store: {
        findShow: async id =>
          id === 'hamlet' ? ({ id, owner } as Show) : undefined,
        findLiveRevision: async id =>
          live ? (aRevision(id) as StoredRevision) : undefined,
      },
      cluster: { connect: async () => cluster.client },
    });
  });

  it('asks with the key of the show, in the name of its seller', async () => {
    answer({ body: '{"bookers":[]}', headers: { 'content-type': 'a/b' } });
    const { status, headers, body } = await service.pass(call, sora);
    expect({ status, headers }).toEqual({
      status: 200,
      headers: { 'content-type': 'a/b' },
    });
    expect(await text(body)).toBe('{"bookers":[]}');
    expect(cluster.requests).toMatchObject([
      {
        method: 'GET',
        namespace: 'seller-guest',
        service: 'hamlet-box-office',
        path: '/api/ticketing/v1/manage/bookers?limit=2',
        headers: {
          'X-Marquee-Management-Key': key,
          'X-Marquee-Actor': owner,
        },
      },
    ]);
    expect(cluster.requests[0].body).toBeUndefined();
  });

  it('hands a body on', async () => {
    answer({ status: 202 });
    const body = { reason: 'Rain' };
    await service.pass({ ...call, method: 'POST', body }, sora);
    expect(cluster.requests).toMatchObject([
      {
        method: 'POST',
        body: '{"reason":"Rain"}',
        headers: { 'Content-Type': 'application/json' },
      },
    ]);
  });

  it('asks nothing for anybody but the owner', async () => {
    for (const [options, show] of [
      [rival, 'hamlet'],
      [sora, 'macbeth'],
    ] as const) {
      await expect(
        service.pass({ ...call, show }, options),
      ).rejects.toMatchObject({ name: 'NotFoundError' });
    }
    await expect(service.pass(call, plugin)).rejects.toMatchObject({
      name: 'NotAllowedError',
    });
    expect(cluster.requests).toEqual([]);
  });

  it('has the words of a refusal, and its own for a box office that is away', async () => {
    const refusal = { reason: 'too-late', message: 'It has begun' };
    answer({ status: 409, body: JSON.stringify(refusal) });
    const { status, body } = await service.pass(call, sora);
    expect([status, JSON.parse(await text(body))]).toEqual([409, refusal]);

    const unavailable = { name: 'ServiceUnavailableError' };
    for (const away of [401, 403, 500, 503]) {
      answer({ status: away, body: JSON.stringify(refusal) });
      await expect(service.pass(call, sora)).rejects.toMatchObject(unavailable);
    }
    cluster.serviceProxy = () => Promise.reject(new Error('no route'));
    await expect(service.pass(call, sora)).rejects.toMatchObject(unavailable);
    live = false;
    await expect(service.pass(call, sora)).rejects.toMatchObject(unavailable);
  });
});
