import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { ClusterClient } from '@marquee/cluster-client';
import type {
  KubernetesObject,
  Plan,
  SeatingPlanReference,
  WaveName,
} from '@marquee/plugin-shows-common';
import type { SeatingPlan } from '@marquee/plugin-ticketing-common';
import type { ShowsStore, StoredRevision } from '../stores/ShowsStore';
import { applyObjects } from './applyObjects';
import { checkPage } from './checkPage';
import { claimNamespace } from './claimNamespace';
import { describeFailure, isFailure } from './describeFailure';
import { ensureSecrets } from './ensureSecrets';
import { waitForHealth, type HealthPatience } from './health/waitForHealth';
import { prune } from './prune';
import { publish } from './publish';
import { StepReporter, type Say } from './StepReporter';

/** What every rollout needs. */
export interface RolloutServices {
  store: ShowsStore;
  connect(): Promise<ClusterClient>;
  getSeatingPlan(reference: SeatingPlanReference): Promise<SeatingPlan>;
  /** Where the edge listens, as seen from the portal. */
  edgeUrl?: string;
  logger: LoggerService;
  now(): Date;
  patience?: HealthPatience;
}

/** One rollout, under a lease. */
export interface RolloutJob {
  revision: StoredRevision;
  /** Fencing token of the lease. */
  token: string;
  /** Ends when the lease is lost or the portal stops; the rollout can be taken up again then. */
  signal: AbortSignal;
}

/**
 * Brings a revision to life, or puts the live one before it back in its place.
 * All of it can be done again from the start at any time.
 *
 * @throws when it was cut off, also by a cluster that cannot be reached, a lost
 *   lease or a lost database; a failure of the rollout itself is written down,
 *   not thrown
 */
export async function rollOut(
  services: RolloutServices,
  job: RolloutJob,
): Promise<void> {
  const { store, logger } = services;
  const { revision, token, signal } = job;
  const { show, number } = revision;
  const fenced = { show, number, token };
  const steps = new StepReporter({
    steps: revision.steps,
    save: all => store.saveSteps(fenced, all),
    now: services.now,
  });
  try {
    await steps.run('apply', signal, say => prepare(services, job, say));
    await steps.run('start', signal, say => start(services, job, say));
    await steps.run('on-sale', signal, say => putOnSale(services, job, say));
  } catch (error) {
    signal.throwIfAborted();
    if (!isFailure(error)) throw error;
    logger.warn(
      `Revision ${number} of show '${show}' failed: ${describeFailure(error)}`,
    );
    await rollBack(services, job);
    await store.finishRollout(fenced, 'failed');
    return;
  }
  await store.finishRollout(fenced, 'live');
  await pruneQuietly(services, job);
}

/** Checks everything before the first change, then lays the ground. */
async function prepare(
  services: RolloutServices,
  { revision, signal }: RolloutJob,
  say: Say,
): Promise<void> {
  const { plan, number } = revision;
  const cluster = await services.connect();
  const rest = plan.waves
    .filter(({ name }) => name !== 'namespace')
    .flatMap(({ objects }) => objects);
  await say(`Preparing the namespace ${plan.namespace}`);
  const [namespace] = objectsOf(plan, 'namespace');
  await claimNamespace({ cluster, namespace, signal });
  await say(`Checking ${rest.length} objects with the cluster`);
  const common = { cluster, revision: number, signal };
  await applyObjects({ ...common, objects: rest, dryRun: true });
  await say('Applying limits, network policies and secrets');
  await applyObjects({ ...common, objects: objectsOf(plan, 'limits') });
  await ensureSecrets({ ...common, secrets: plan.secrets });
  await say(`Applied ${rest.length} objects in ${plan.namespace}`);
}

async function start(
  services: RolloutServices,
  { revision, signal }: RolloutJob,
  say: Say,
): Promise<void> {
  const { plan, number } = revision;
  const { patience } = services;
  const cluster = await services.connect();
  for (const wave of ['databases', 'services'] as const) {
    const objects = objectsOf(plan, wave);
    await applyObjects({ cluster, objects, revision: number, signal });
    const names = objects
      .filter(({ kind }) => kind === 'Deployment' || kind === 'StatefulSet')
      .map(({ metadata }) => metadata.name);
    await waitForHealth({ cluster, plan, names, say, signal, patience });
  }
  await say(`${plan.parts.length} microservices are running`);
}

async function putOnSale(
  services: RolloutServices,
  { revision, signal }: RolloutJob,
  say: Say,
): Promise<void> {
  const { plan, number, specification } = revision;
  const { edgeUrl } = services;
  const cluster = await services.connect();
  await say('Telling the box office what it sells');
  const seatingPlan = await services.getSeatingPlan(specification.seatingPlan);
  const setup = { facts: specification.facts, plan: seatingPlan };
  await publish({ cluster, plan, setup, signal });
  await say(`Opening ${plan.url}`);
  const objects = objectsOf(plan, 'edge');
  await applyObjects({ cluster, objects, revision: number, signal });
  await checkPage({ cluster, plan, edgeUrl, signal });
  await say(`On sale at ${plan.url}`);
}

/** The live revision never stopped serving; applying it again undoes what the failed one changed. */
async function rollBack(
  services: RolloutServices,
  { revision, signal }: RolloutJob,
): Promise<void> {
  const { store, logger } = services;
  const live = await store.findLiveRevision(revision.show);
  if (!live) return;
  try {
    const cluster = await services.connect();
    for (const { name } of live.plan.waves) {
      if (name === 'namespace') continue;
      const objects = objectsOf(live.plan, name);
      await applyObjects({ cluster, objects, revision: live.number, signal });
    }
    await prune({ cluster, plan: live.plan, signal });
  } catch (error) {
    signal.throwIfAborted();
    if (!isFailure(error)) throw error;
    logger.error(
      `Revision ${live.number} of show '${
        live.show
      }' could not be put back: ${describeFailure(error)}`,
    );
  }
}

async function pruneQuietly(
  services: RolloutServices,
  { revision, signal }: RolloutJob,
): Promise<void> {
  const { plan } = revision;
  try {
    await prune({ cluster: await services.connect(), plan, signal });
  } catch (error) {
    // What is left over harms nobody; the next rollout tries again.
    services.logger.warn(
      `Leftovers of show '${plan.show}' stay: ${stringifyError(error)}`,
    );
  }
}

function objectsOf(plan: Plan, wave: WaveName): KubernetesObject[] {
  return plan.waves.find(({ name }) => name === wave)?.objects ?? [];
}
