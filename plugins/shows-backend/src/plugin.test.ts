import {
  mockCredentials,
  mockServices,
  startTestBackend,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { eventsServiceFactory } from '@backstage/plugin-events-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { aPool, someAnswers } from '@marquee/plugin-shows-common/testUtils';
import request from 'supertest';
import { aRevision, aSeatingPlan } from './__fixtures__/builders';
import { showsPlugin } from './plugin';
import { DatabaseShowsStore } from './stores/DatabaseShowsStore';
import { LeaseStore } from './stores/LeaseStore';

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });

const soon = [{ id: 'p1', startsAt: '2099-01-15T10:30:00Z' }];

async function start(
  result: AuthorizeResult.ALLOW | AuthorizeResult.DENY = AuthorizeResult.ALLOW,
) {
  const knex = await databases.init('POSTGRES_15');
  const entities = aPool().parts.map(part => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: { name: part.descriptor.name },
    spec: { type: 'container-image', ...part },
  }));
  const url = 'http://payment-sandbox.marquee-system.svc:8080';
  const { server } = await startTestBackend({
    features: [
      showsPlugin,
      eventsServiceFactory,
      catalogServiceMock.factory({ entities }),
      mockServices.rootConfig.factory({
        data: {
          marquee: {
            payment: { url, secretKey: 'test_sk_x' },
            accounts: { issuer: url, url },
          },
        },
      }),
      mockServices.database.mock({ getClient: async () => knex }).factory,
      mockServices.permissions.mock({
        authorize: async queries => queries.map(() => ({ result })),
      }).factory,
    ],
  });
  return { server, knex, store: new DatabaseShowsStore(knex) };
}

async function openAnswers(server: Parameters<typeof request>[0]) {
  const uploaded = await request(server)
    .post('/api/shows/v1/seating-plans')
    .send(aSeatingPlan());
  const answers = someAnswers({
    seatingPlan: { type: 'uploaded', digest: uploaded.body.digest },
  });
  return { ...answers, facts: { ...answers.facts, performances: soon } };
}

describe('shows plugin', () => {
  it('plans a show on an uploaded seating plan, and changes nothing', async () => {
    const { server } = await start();
    const answers = await openAnswers(server);
    const planned = await request(server)
      .post('/api/shows/v1/plans')
      .send({ answers });
    expect(planned.status).toBe(200);
    expect(planned.body).toMatchObject({
      problems: [],
      plan: {
        namespace: 'seller-mock',
        url: 'http://hamlet.marquee.localhost:8080',
        waves: [{ name: 'namespace' }, {}, {}, {}, { name: 'edge' }],
      },
    });
    const shows = await request(server).get('/api/shows/v1/shows');
    expect(shows.body).toEqual({ shows: [] });
  });

  it('offers the parts that suit, and says which are a matter of course', async () => {
    const { server } = await start();
    const parts = (query: string) =>
      request(server).get(`/api/shows/v1/parts?${query}`);
    const { body } = await parts('genre=play&seating=reserved');
    expect(body.parts).toMatchObject([
      { name: 'box-office', essential: true, internal: false },
      { name: 'postgres', essential: false, internal: true },
      { name: 'redis', internal: true },
      { name: 'show-page', essential: true },
    ]);
    expect(await parts('genre=opera&seating=reserved')).toMatchObject({
      status: 400,
      body: { error: { name: 'InputError', path: 'genre' } },
    });
  });

  it('names the place of a fault in a seating plan', async () => {
    const { server } = await start();
    const [zone] = aSeatingPlan().zones;
    zone.rows[0].seats[1].category = 'X';
    const answer = await request(server)
      .post('/api/shows/v1/seating-plans')
      .send({ ...aSeatingPlan(), zones: [zone] });
    expect(answer).toMatchObject({
      status: 400,
      body: { error: { path: 'zones[0].rows[0].seats[1].category' } },
    });
  });

  it('lists the bundled seating plans by the names that shows use', async () => {
    const { server } = await start();
    const { body } = await request(server).get(
      '/api/shows/v1/seating-plans/bundled',
    );
    expect(body.plans.map(({ name }: { name: string }) => name)).toEqual([
      'theatre',
      'arena',
      'stadium',
    ]);
  });

  it('says what is missing when there is no cluster, and opens nothing', async () => {
    const { server, store } = await start();
    const answers = await openAnswers(server);
    const answer = await request(server)
      .post('/api/shows/v1/shows')
      .send({ answers });
    expect(answer).toMatchObject({
      status: 503,
      body: {
        error: {
          message: expect.stringContaining('marquee.cluster.kubeconfig'),
        },
      },
    });
    expect(await store.listShows({})).toEqual([]);
  });

  it('answers 409 with the field when the address is taken', async () => {
    const { server, store } = await start();
    await store.createShow({
      owner: 'user:default/other',
      revision: aRevision('hamlet', 'other'),
    });
    const answers = await openAnswers(server);
    expect(
      await request(server).post('/api/shows/v1/shows').send({ answers }),
    ).toMatchObject({
      status: 409,
      body: { error: { name: 'ConflictError', path: 'facts.id' } },
    });
    const planned = await request(server)
      .post('/api/shows/v1/plans')
      .send({ answers });
    expect(planned.body.problems).toMatchObject([{ reason: 'address-taken' }]);
  });

  it('shows each account its own shows, and other plugins all of them', async () => {
    const { server, store } = await start();
    const open = (id: string, owner: string) =>
      store.createShow({ owner, revision: aRevision(id) });
    await open('hamlet', mockCredentials.user().principal.userEntityRef);
    await open('macbeth', 'user:default/other');
    const list = async (header: string) => {
      const { body } = await request(server)
        .get('/api/shows/v1/shows')
        .set('Authorization', header);
      return body.shows.map(({ id }: { id: string }) => id);
    };
    expect(await list(mockCredentials.user.header())).toEqual(['hamlet']);
    expect(await list(mockCredentials.service.header())).toEqual([
      'macbeth',
      'hamlet',
    ]);
    const foreign = await request(server).get('/api/shows/v1/shows/macbeth');
    expect(foreign.status).toBe(404);
  });

  it('tries nothing again that has not failed', async () => {
    const { server, store } = await start();
    const owner = mockCredentials.user().principal.userEntityRef;
    await store.createShow({ owner, revision: aRevision() });
    expect(
      (await request(server).post('/api/shows/v1/shows/hamlet/retry')).status,
    ).toBe(409);
  });

  it('lets other plugins ask about buyers, and nobody else', async () => {
    const { server, store } = await start();
    const { principal } = mockCredentials.user();
    const owner = principal.userEntityRef;
    await store.createShow({ owner, revision: aRevision('hamlet') });
    const path = '/api/shows/v1/shows/hamlet/buyers/hana';
    const plugin = mockCredentials.service.header();
    const ask = (method: 'get' | 'delete', address: string, caller: string) =>
      request(server)[method](address).set('Authorization', caller);
    // Allowed, but without a cluster nobody can tell.
    const asked = await ask('get', path, plugin);
    expect(asked.body.error.name).toBe('ServiceUnavailableError');
    const unclear = `${path}/sessions?before=yesterday`;
    expect((await ask('delete', unclear, plugin)).status).toBe(400);
    for (const [caller, status] of [
      [mockCredentials.user.header(), 403],
      [mockCredentials.none.header(), 401],
    ] as const) {
      expect((await ask('get', path, caller)).status).toBe(status);
      expect((await ask('get', `${path}/orders`, caller)).status).toBe(status);
      expect((await ask('delete', path, caller)).status).toBe(status);
      const sessions = `${path}/sessions`;
      expect((await ask('delete', sessions, caller)).status).toBe(status);
    }
    const none = '/api/shows/v1/shows/macbeth/buyers/hana';
    expect((await ask('delete', none, plugin)).status).toBe(404);
  });

  it('tells strangers of shows on sale only', async () => {
    const { server, store, knex } = await start();
    const owner = 'user:default/guest';
    await store.createShow({ owner, revision: aRevision('hamlet') });
    await store.createShow({ owner, revision: aRevision('macbeth') });
    const leases = new LeaseStore({ knex, holder: 'test', seconds: 60 });
    const token = (await leases.tryClaim('hamlet'))!;
    const revision = { show: 'hamlet', number: 1, token };
    await store.finishRollout(revision, 'live');
    const directory = await request(server)
      .get('/api/shows/v1/public/shows')
      .set('Authorization', mockCredentials.none.header());
    expect(directory.headers['cache-control']).toBe('public, max-age=5');
    expect(directory.body.shows).toMatchObject([
      { id: 'hamlet', fromPrice: 60_000 },
    ]);
  });

  it('keeps posters out of lists, and gives strangers those on sale', async () => {
    const { server, store, knex } = await start();
    const { principal } = mockCredentials.user();
    const revision = aRevision('hamlet');
    const { facts } = revision.specification;
    const poster = 'data:image/png;base64,iVBORw0KGgo=';
    const specification = {
      ...revision.specification,
      facts: { ...facts, poster },
    };
    await store.createShow({
      owner: principal.userEntityRef,
      revision: { ...revision, specification },
    });
    const get = async (path: string) => await request(server).get(path);
    const listed = async () => {
      const { body } = await get('/api/shows/v1/shows');
      expect(body.shows[0].specification.facts).toEqual(facts);
      return body.shows[0].poster;
    };
    expect(await listed()).toBeUndefined();
    const path = '/api/shows/v1/public/shows/hamlet/poster';
    expect((await get(path)).status).toBe(404);

    const leases = new LeaseStore({ knex, holder: 'test', seconds: 60 });
    const token = (await leases.tryClaim('hamlet'))!;
    const first = { show: 'hamlet', number: 1, token };
    await store.finishRollout(first, 'live');
    const address = await listed();
    expect(address).toContain(path);
    const directory = await get('/api/shows/v1/public/shows');
    expect(directory.body.shows[0].poster).toBe(address);
    const picture = await request(server)
      .get(address)
      .set('Authorization', mockCredentials.none.header());
    expect(picture.headers).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(picture.body).toEqual(Buffer.from('iVBORw0KGgo=', 'base64'));
    const single = await get('/api/shows/v1/shows/hamlet');
    expect(single.body.specification.facts.poster).toBe(poster);
  });

  it('lets nobody in who is not signed in or lacks the permission', async () => {
    const { server } = await start(AuthorizeResult.DENY);
    const get = (path: string) => request(server).get(`/api/shows/v1/${path}`);
    const stranger = mockCredentials.none.header();
    const paths = [
      'parts?genre=play&seating=reserved',
      'shows',
      'shows/hamlet',
      'seating-plans/bundled',
    ];
    for (const path of paths) {
      expect((await get(path).set('Authorization', stranger)).status).toBe(401);
      expect((await get(path)).status).toBe(403);
    }
  });
});
