import { mockServices } from '@backstage/backend-test-utils';
import type { RolloutStep } from '@marquee/plugin-shows-common';
import { aPlan, aRevision, aSeatingPlan } from '../__fixtures__/builders';
import { clusterPool } from '../__fixtures__/clusterPool';
import { rollOut } from '../revisions/rollOut';
import type { RolloutServices } from '../revisions/RolloutJob';
import { firstSteps } from '../revisions/StepReporter';
import type { StoredRevision } from '../stores/ShowsStore';
import type { FakeCluster } from './FakeCluster';

const now = () => new Date(0);
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
    steps: firstSteps({ startedAt: now(), finishedAt: now(), detail: '' }),
  };
}

/** The same with the plan that another pool gives. */
export function ofOlderPool(revision: StoredRevision): StoredRevision {
  const older = clusterPool('registry.local/part@sha256:0');
  return { ...revision, plan: aPlan(revision.specification, older) };
}

/**
 * Rolls revision 2 of Hamlet out on a cluster that starts no pods.
 *
 * @returns the states in which it ended, and its steps as they were kept last
 */
export async function tryRollout(options: {
  cluster: FakeCluster;
  live?: StoredRevision;
  /** In place of keeping them. */
  saveSteps?: () => Promise<void>;
}): Promise<{ finished: string[]; steps: RolloutStep[] }> {
  const { cluster, live } = options;
  const finished: string[] = [];
  let steps: RolloutStep[] = [];
  const keep = async (_: unknown, all: RolloutStep[]) => {
    steps = structuredClone(all);
  };
  const store: Partial<RolloutServices['store']> = {
    saveSteps: options.saveSteps ?? keep,
    findLiveRevision: async () => live,
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
  const revision = aStoredRevision(2);
  await rollOut(services, { revision, token: '1', signal });
  return { finished, steps };
}
