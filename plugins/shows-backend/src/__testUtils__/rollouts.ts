import { mockServices } from '@backstage/backend-test-utils';
import type { KubernetesObject } from '@marquee/cluster-client';
import type { RolloutStep } from '@marquee/plugin-shows-common';
import { aPlan, aRevision, aSeatingPlan } from '../__fixtures__/builders';
import { clusterPool } from '../__fixtures__/clusterPool';
import { rollOut } from '../revisions/rollOut';
import type { RolloutServices } from '../revisions/RolloutJob';
import { firstSteps } from '../revisions/StepReporter';
import type { StoredRevision } from '../stores/ShowsStore';
import type { FakeCluster } from './FakeCluster';

const now = () => new Date(0);
const NOTHING = { type: 'words', message: '' } as const;
const pool = clusterPool('registry.local/part@sha256:1');

/** A revision of Hamlet that waits to be rolled out; all of them have the same plan. */
export function aStoredRevision(
  number: number,
  title = 'Hamlet',
): StoredRevision {
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
    steps: firstSteps({ startedAt: now(), finishedAt: now(), note: NOTHING }),
  };
}

/** The same with the plan that another pool gives. */
export function ofOlderPool(revision: StoredRevision): StoredRevision {
  const older = clusterPool('registry.local/part@sha256:0');
  return { ...revision, plan: aPlan(revision.specification, older) };
}

/** The same with the plan of a version that wrote the key of the payment company into it. */
export function ofEarlierVersion(revision: StoredRevision): StoredRevision {
  const settings = { PAYMENT_SECRET_KEY: 'test_sk_earlier' };
  const parts = pool.parts.map(({ image, descriptor }) =>
    descriptor.name === 'box-office'
      ? { image, descriptor: { ...descriptor, settings } }
      : { image, descriptor },
  );
  const external = pool.external.map(({ capability, url, egress }) => ({
    capability,
    url,
    egress,
  }));
  const earlier = { ...pool, parts, external };
  return { ...revision, plan: aPlan(revision.specification, earlier) };
}

/** What opens the management API of Hamlet's box office. */
export function boxOfficeSecret(): KubernetesObject {
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: 'hamlet-box-office' },
    data: { MANAGEMENT_KEY: Buffer.from('key').toString('base64') },
  };
}

/** What a rollout of the tests starts with. */
interface RolloutStage {
  cluster: FakeCluster;
  live?: StoredRevision;
  /** An earlier one of which what it changed is still there. */
  leftover?: StoredRevision;
  /** In place of keeping them. */
  saveSteps?: () => Promise<void>;
  publishWithin?: number;
  /** In place of revision 2 of the newest pool. */
  revision?: StoredRevision;
  given?: RolloutServices['given'];
}

/**
 * Rolls revision 2 of Hamlet out on a cluster that starts no pods.
 *
 * @returns the states in which it ended, why it could not be undone, and its steps as
 *   they were kept last
 */
export async function tryRollout(options: RolloutStage): Promise<{
  finished: string[];
  undoFailure?: string;
  steps: RolloutStep[];
}> {
  const {
    cluster,
    live,
    leftover,
    revision = aStoredRevision(2),
    given,
    publishWithin,
  } = options;
  const finished: string[] = [];
  let undoFailure: string | undefined;
  let steps: RolloutStep[] = [];
  const keep = async (_: unknown, all: RolloutStep[]) => {
    steps = structuredClone(all);
  };
  const store: Partial<RolloutServices['store']> = {
    saveSteps: options.saveSteps ?? keep,
    findLiveRevision: async () => live,
    findLeftover: async () => leftover,
    finishRollout: async (rolledOut, state) => {
      finished.push(state);
      undoFailure = rolledOut.undoFailure;
    },
  };
  const services = rolloutServices(cluster, store, given);
  const { signal } = new AbortController();
  await rollOut(services, { revision, token: '1', signal, publishWithin });
  return { finished, undoFailure, steps };
}

/** What rollouts need, with a cluster and a store of the test. */
export function rolloutServices(
  cluster: FakeCluster,
  store: Partial<RolloutServices['store']>,
  given: RolloutServices['given'] = { PAYMENT_SECRET_KEY: 'test_sk_x' },
): RolloutServices {
  return {
    store: store as RolloutServices['store'],
    connect: async () => cluster.client,
    given,
    getPlaces: async () => ({ type: 'seats', plan: aSeatingPlan() }),
    logger: mockServices.logger.mock(),
    now,
    patience: { deadline: 0, grace: 0, interval: 1 },
  };
}
