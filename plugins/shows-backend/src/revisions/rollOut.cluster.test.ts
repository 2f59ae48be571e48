import {
  createMockDirectory,
  mockServices,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { ClusterClient } from '@marquee/cluster-client';
import type { PoolSnapshot } from '@marquee/plugin-shows-common';
import type { Knex } from 'knex';
import { aSeatingPlan } from '../__fixtures__/builders';
import { clusterPool } from '../__fixtures__/clusterPool';
import { composedRevision } from '../__testUtils__/composedRevision';
import { runningPods } from '../__testUtils__/runningPods';
import { buildTestPart } from '../__testUtils__/testPart/buildTestPart';
import { DatabaseShowsStore } from '../stores/DatabaseShowsStore';
import { MIGRATIONS_DIRECTORY } from '../stores/migrateDatabase';
import { createEngine } from './createEngine';
import { HEALTH_PATIENCE } from './health/waitForHealth';
import type { RevisionEngine } from './RevisionEngine';

jest.setTimeout(240_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });
const directory = createMockDirectory();
const now = () => new Date();
const sellers = ['a', 'b', 'c'].map(name => `test-${process.pid}-${name}`);
const [sellerA, sellerB, sellerC] = sellers;

// Runs against the cluster that KUBECONFIG names; `npm test` brings one up.
describe('rolling out on a real cluster', () => {
  let cluster: ClusterClient;
  let image: string;
  let knex: Knex;
  let store: DatabaseShowsStore;
  const engines: RevisionEngine[] = [];

  const newEngine = () => {
    const engine = createEngine({
      knex,
      services: {
        store,
        connect: async () => cluster,
        getPlaces: async () => ({ type: 'seats', plan: aSeatingPlan() }),
        given: { PAYMENT_SECRET_KEY: 'test_sk_cluster' },
        edgeUrl: process.env.MARQUEE_EDGE_URL,
        logger: mockServices.logger.mock(),
        now,
        patience: { ...HEALTH_PATIENCE, grace: 4_000 },
      },
      onEnd: async () => {},
    });
    engines.push(engine);
    return engine;
  };

  const revisionOf = (
    show: { id: string; seller: string; title?: string },
    pool: PoolSnapshot = clusterPool(image),
  ) => composedRevision(show, pool, now());

  const open = async (id: string, seller: string) => {
    const revision = revisionOf({ id, seller });
    await store.createShow({ owner: 'user:default/test', revision });
  };

  const podsOf = (id: string, seller: string) =>
    runningPods(cluster, { id, seller });

  const pageOf = async (id: string, seller: string, part = 'box-office') => {
    const { status, body } = await cluster.serviceProxy({
      namespace: `seller-${seller}`,
      service: `${id}-${part}`,
      port: 8080,
      path: '/',
    });
    return { status, ...(status === 200 && JSON.parse(body)) };
  };

  beforeAll(async () => {
    cluster = await ClusterClient.fromKubeconfig();
    image = await buildTestPart(directory);
    knex = await databases.init('POSTGRES_15');
    await knex.migrate.latest({ directory: MIGRATIONS_DIRECTORY });
    store = new DatabaseShowsStore(knex);
  });

  afterAll(async () => {
    await Promise.all(engines.map(engine => engine.stop()));
    for (const seller of sellers) {
      const name = `seller-${seller}`;
      await cluster.delete({ apiVersion: 'v1', kind: 'Namespace', name });
    }
    cluster.close();
  });

  it('opens two shows of two sellers side by side', async () => {
    const engine = newEngine();
    await open('hamlet', sellerA);
    await open('macbeth', sellerB);
    await engine.resume();
    await engine.idle();
    for (const [id, seller] of [
      ['hamlet', sellerA],
      ['macbeth', sellerB],
    ]) {
      const show = await store.findShow(id);
      expect(show!.latestRevision.steps).toMatchObject([
        { name: 'compose', state: 'done' },
        { name: 'apply', state: 'done' },
        { name: 'start', state: 'done', detail: '4 microservices are running' },
        { name: 'on-sale', state: 'done' },
      ]);
      expect(show).toMatchObject({ state: 'on-sale', liveRevision: 1 });
      expect(await pageOf(id, seller)).toMatchObject({
        told: id,
        show: id,
        database: true,
        merchant: 'test_sk_cluster',
      });
    }
  });

  it('does not disturb one show when all pods of the other are deleted', async () => {
    const before = await podsOf('macbeth', sellerB);
    expect(before).toHaveLength(4);
    const namespace = `seller-${sellerA}`;
    const pods = { apiVersion: 'v1', kind: 'Pod', namespace };
    const { items } = await cluster.list(pods);
    await Promise.all(
      items.map(({ metadata }) =>
        cluster.delete({ ...pods, name: metadata.name }),
      ),
    );
    for (let second = 0; second < 5; second += 1) {
      expect(await pageOf('macbeth', sellerB)).toMatchObject({ status: 200 });
      await new Promise(done => setTimeout(done, 1_000));
    }
    expect(await podsOf('macbeth', sellerB)).toEqual(before);
  });

  it('tells a bad image in plain words, and the old revision keeps serving', async () => {
    const engine = newEngine();
    const before = await podsOf('macbeth', sellerB);
    const missing = `${image.split('@')[0]}@sha256:${'0'.repeat(64)}`;
    const pool = clusterPool(image, { image: missing });
    const show = { id: 'macbeth', seller: sellerB };
    await store.addRevision('macbeth', revisionOf(show, pool));
    engine.enqueue('macbeth');
    let refused = 0;
    const watching = setInterval(async () => {
      const { status } = await pageOf('macbeth', sellerB, 'show-page');
      if (status !== 200) refused += 1;
    }, 200);
    await engine.idle();
    clearInterval(watching);

    expect(refused).toBe(0);
    const { latestRevision, liveRevision } = (await store.findShow('macbeth'))!;
    expect({ liveRevision, state: latestRevision.state }).toEqual({
      liveRevision: 1,
      state: 'failed',
    });
    expect(latestRevision.steps[2]).toMatchObject({
      name: 'start',
      state: 'failed',
      detail: expect.stringMatching(
        /^The image of show-page cannot be pulled: .*not found/,
      ),
    });
    const deployment = await cluster.get({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      namespace: `seller-${sellerB}`,
      name: 'macbeth-show-page',
    });
    expect(JSON.stringify(deployment.spec)).toContain(image);
    expect(await podsOf('macbeth', sellerB)).toEqual(
      expect.arrayContaining(before),
    );
  });

  it('tells a crash with its last words', async () => {
    const engine = newEngine();
    const pool = clusterPool(image, { settings: { CRASH: 'no stage' } });
    const show = { id: 'macbeth', seller: sellerB };
    await store.addRevision('macbeth', revisionOf(show, pool));
    engine.enqueue('macbeth');
    await engine.idle();
    const { latestRevision } = (await store.findShow('macbeth'))!;
    expect(latestRevision.steps[2].detail).toBe(
      'show-page stops again and again (exit code 3). Its last words: Giving up: no stage',
    );
  });

  it('goes on after a restart in the middle, and keeps the secrets', async () => {
    const ref = {
      apiVersion: 'v1',
      kind: 'Secret',
      name: 'othello-postgres',
      namespace: `seller-${sellerC}`,
    };
    const first = newEngine();
    await open('othello', sellerC);
    first.enqueue('othello');
    while (!(await cluster.find(ref))) {
      await new Promise(done => setTimeout(done, 50));
    }
    await first.stop();
    const { data } = await cluster.get(ref);
    expect(await store.findShow('othello')).toMatchObject({
      state: 'opening',
      latestRevision: { state: 'rolling-out' },
    });

    const second = newEngine();
    await second.resume();
    await second.idle();
    expect(await store.findShow('othello')).toMatchObject({ state: 'on-sale' });
    expect((await cluster.get(ref)).data).toEqual(data);
  });

  it('has new facts live in seconds, and starts no pod anew', async () => {
    const engine = newEngine();
    const before = await podsOf('othello', sellerC);
    const show = { id: 'othello', seller: sellerC, title: 'Othello anew' };
    await store.addRevision('othello', revisionOf(show));
    const begin = performance.now();
    engine.enqueue('othello');
    await engine.idle();
    expect(performance.now() - begin).toBeLessThan(5_000);
    const { latestRevision } = (await store.findShow('othello'))!;
    expect(latestRevision).toMatchObject({
      state: 'live',
      steps: [{}, { detail: 'Nothing to apply' }, {}, { state: 'done' }],
    });
    expect(await pageOf('othello', sellerC)).toMatchObject({
      told: 'Othello anew',
    });
    expect(await podsOf('othello', sellerC)).toEqual(before);
  });

  it('removes what the next revision no longer has', async () => {
    const engine = newEngine();
    const leftover = {
      apiVersion: 'v1',
      kind: 'Service',
      name: 'othello-bar',
      namespace: `seller-${sellerC}`,
    };
    await cluster.apply(
      {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: {
          name: leftover.name,
          namespace: leftover.namespace,
          labels: {
            'marquee.dev/show': 'othello',
            'app.kubernetes.io/managed-by': 'marquee',
          },
        },
        spec: { ports: [{ port: 80 }] },
      },
      { fieldManager: 'marquee' },
    );
    const show = { id: 'othello', seller: sellerC, title: 'Othello again' };
    const pool = clusterPool(image, { settings: { ACT: 'two' } });
    await store.addRevision('othello', revisionOf(show, pool));
    engine.enqueue('othello');
    await engine.idle();
    expect(await cluster.find(leftover)).toBeUndefined();
    expect(await pageOf('othello', sellerC)).toMatchObject({
      told: 'Othello again',
    });
    const pods = await podsOf('othello', sellerC);
    expect(pods).toHaveLength(4);
  });

  it('refuses a namespace that is not the seller’s', async () => {
    const engine = newEngine();
    const name = `seller-foreign-${process.pid}`;
    const namespace = { apiVersion: 'v1', kind: 'Namespace' };
    await cluster.apply(
      { ...namespace, metadata: { name } },
      { fieldManager: 'test' },
    );
    try {
      await open('lear', `foreign-${process.pid}`);
      engine.enqueue('lear');
      await engine.idle();
      const { latestRevision } = (await store.findShow('lear'))!;
      expect(latestRevision.steps[1].detail).toBe(
        `The namespace ${name} exists already and is not this seller's`,
      );
    } finally {
      await cluster.delete({ ...namespace, name });
    }
  });
});
