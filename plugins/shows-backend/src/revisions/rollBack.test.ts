import { ConflictError } from '@backstage/errors';
import type { KubernetesObject } from '@marquee/cluster-client';
import { FakeCluster } from '../__testUtils__/FakeCluster';
import {
  aStoredRevision,
  ofEarlierVersion,
  ofOlderPool,
  tryRollout,
} from '../__testUtils__/rollouts';
import { objectsOf } from './applyObjects';

describe('a rollout that fails', () => {
  let cluster: FakeCluster;

  beforeEach(() => {
    cluster = new FakeCluster();
  });

  const put = (...objects: KubernetesObject[]) =>
    Promise.all(objects.map(object => cluster.apply(object, {})));

  const kept = (kind: string) =>
    [...cluster.objects.values()].filter(object => object.kind === kind);

  it('leaves nothing public and nothing running where nothing was live', async () => {
    const { plan } = aStoredRevision(1);
    await put(...objectsOf(plan, 'services'), ...objectsOf(plan, 'edge'));
    const { finished } = await tryRollout({ cluster });
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
    const live = ofOlderPool(aStoredRevision(1, 'The live Hamlet'));
    const { finished } = await tryRollout({ cluster, live });
    expect(finished).toEqual(['failed']);
    expect(kept('Ingress')).toHaveLength(1);
    expect(kept('Deployment')[0].spec).not.toMatchObject({ replicas: 0 });
    expect(cluster.requests).toHaveLength(1);
    expect(JSON.parse(String(cluster.requests[0].body))).toMatchObject({
      facts: { title: 'The live Hamlet' },
    });
  });

  it('says why it could not be undone, and says nothing when it was', async () => {
    const live = ofOlderPool(aStoredRevision(1));
    const undone = await tryRollout({ cluster, live });
    expect(undone.undoFailure).toBeUndefined();
    const error = { message: 'It is of another version' };
    cluster.serviceProxy = async () => ({
      status: 409,
      headers: {},
      body: JSON.stringify({ error }),
    });
    const { finished, undoFailure } = await tryRollout({ cluster, live });
    expect(finished).toEqual(['failed']);
    expect(undoFailure).toBe(
      'The box office refuses the show: It is of another version',
    );
  });

  it('puts all of the live one back when an earlier one left something behind', async () => {
    const live = aStoredRevision(1);
    const leftover = ofOlderPool(aStoredRevision(1));
    await put(...objectsOf(leftover.plan, 'services'));
    // The cluster starts nothing: it fails while it waits for that.
    const { finished, undoFailure } = await tryRollout({
      cluster,
      live,
      leftover,
    });
    expect([finished, undoFailure]).toEqual([['failed'], undefined]);
    expect(kept('Ingress')).toHaveLength(1);
    for (const { spec } of kept('Deployment')) {
      expect(JSON.stringify(spec)).not.toContain('sha256:0');
    }
  });

  it('for want of a key says so, and the plan of an earlier version is put back', async () => {
    const live = ofEarlierVersion(aStoredRevision(1, 'The live Hamlet'));
    const { finished, steps } = await tryRollout({ cluster, live, given: {} });
    expect(finished).toEqual(['failed']);
    expect(steps[1]).toMatchObject({
      name: 'apply',
      state: 'failed',
      detail:
        "Part 'box-office' needs a PAYMENT_SECRET_KEY, and the configuration of the portal has none",
    });
    const office = kept('Deployment').find(
      ({ metadata }) => metadata.name === 'hamlet-box-office',
    );
    expect(JSON.stringify(office)).toContain(
      '{"name":"PAYMENT_SECRET_KEY","value":"test_sk_earlier"}',
    );
  });

  it('with the plan of an earlier version was applied all the same, and asked for no key', async () => {
    const revision = ofEarlierVersion(aStoredRevision(2));
    const { steps } = await tryRollout({ cluster, revision, given: {} });
    expect(steps[1]).toMatchObject({ name: 'apply', state: 'done' });
  });

  it('is neither undone nor marked by a portal that lost its lease', async () => {
    const saveSteps = async () => {
      throw new ConflictError('The lease is lost');
    };
    await put(...objectsOf(aStoredRevision(1).plan, 'edge'));
    await expect(tryRollout({ cluster, saveSteps })).rejects.toThrow(
      'The lease is lost',
    );
    expect(kept('Ingress')).toHaveLength(1);
  });
});
