import { mockServices } from '@backstage/backend-test-utils';
import { ConflictError } from '@backstage/errors';
import type { KubernetesObject } from '@marquee/cluster-client';
import { aPlan, aRevision, aSeatingPlan } from '../__fixtures__/builders';
import { clusterPool } from '../__fixtures__/clusterPool';
import { FakeCluster } from '../__testUtils__/FakeCluster';
import type { StoredRevision } from '../stores/ShowsStore';
import { objectsOf } from './applyObjects';
import { rollOut } from './rollOut';
import type { RolloutServices } from './RolloutJob';
import { firstSteps } from './StepReporter';

const now = () => new Date(0);
const pool = clusterPool('registry.local/part@sha256:1');

function stored(number: number, title = 'Hamlet'): StoredRevision {
  const revision = aRevision();
  const { specification } = revision;
  const facts = { ...specification.facts, title };
  return {
    ...revision,
    number,
    state: 'rolling-out',
    createdAt: '2027-01-01T00:00:00.000Z',
    show: 'hamlet',
    specification: { ...specification, facts },
    plan: aPlan(specification, pool),
    steps: firstSteps({ startedAt: now(), finishedAt: now(), detail: '' }),
  };
}

describe('a rollout that fails', () => {
  let cluster: FakeCluster;
  let finished: string[];

  beforeEach(() => {
    cluster = new FakeCluster();
    finished = [];
  });

  const fail = (
    options: { live?: StoredRevision; saveSteps?: () => Promise<void> } = {},
  ) => {
    const store: Partial<RolloutServices['store']> = {
      saveSteps: options.saveSteps ?? (async () => {}),
      findLiveRevision: async () => options.live,
      finishRollout: async (_, state) => {
        finished.push(state);
      },
    };
    const services: RolloutServices = {
      store: store as RolloutServices['store'],
      connect: async () => cluster.client,
      getPlaces: async () => ({ type: 'seats', plan: aSeatingPlan() }),
      logger: mockServices.logger.mock(),
      now,
      patience: { deadline: 0, grace: 0, interval: 1 },
    };
    const { signal } = new AbortController();
    return rollOut(services, { revision: stored(2), token: '1', signal });
  };

  const put = (...objects: KubernetesObject[]) =>
    Promise.all(objects.map(object => cluster.apply(object, {})));

  const kept = (kind: string) =>
    [...cluster.objects.values()].filter(object => object.kind === kind);

  it('leaves nothing public and nothing running where nothing was live', async () => {
    const { plan } = stored(1);
    await put(...objectsOf(plan, 'services'), ...objectsOf(plan, 'edge'));
    await fail();
    expect(finished).toEqual(['failed']);
    expect(kept('Ingress')).toEqual([]);
    const workloads = [...kept('Deployment'), ...kept('StatefulSet')];
    expect(workloads).toHaveLength(4);
    for (const { spec } of workloads) {
      expect(spec).toMatchObject({ replicas: 0, template: expect.anything() });
    }
    expect(kept('Secret').length).toBeGreaterThan(0);
  });

  it('tells the box office again what the live revision sells', async () => {
    await fail({ live: stored(1, 'The live Hamlet') });
    expect(finished).toEqual(['failed']);
    expect(kept('Ingress')).toHaveLength(1);
    expect(kept('Deployment')[0].spec).not.toMatchObject({ replicas: 0 });
    expect(cluster.requests).toHaveLength(1);
    expect(JSON.parse(String(cluster.requests[0].body))).toMatchObject({
      facts: { title: 'The live Hamlet' },
    });
  });

  it('is neither undone nor marked by a portal that lost its lease', async () => {
    const saveSteps = async () => {
      throw new ConflictError('The lease is lost');
    };
    await put(...objectsOf(stored(1).plan, 'edge'));
    await expect(fail({ saveSteps })).rejects.toThrow('The lease is lost');
    expect(finished).toEqual([]);
    expect(kept('Ingress')).toHaveLength(1);
  });
});
