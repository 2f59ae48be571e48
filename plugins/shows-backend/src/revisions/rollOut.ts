import { stringifyError } from '@backstage/errors';
import { describeNote } from '@marquee/plugin-shows-common';
import { applyObjects, objectsOf } from './applyObjects';
import { checkPage } from './checkPage';
import { claimNamespace } from './claimNamespace';
import { failureNote, isFailure } from './failureNote';
import { ensureSecrets } from './ensureSecrets';
import { waitForHealth } from './health/waitForHealth';
import { prune } from './prune';
import { isSamePlan } from './isSamePlan';
import { publishRevision } from './publishRevision';
import { rollBack } from './rollBack';
import type { RolloutJob, RolloutServices } from './RolloutJob';
import { StepReporter, type Say } from './StepReporter';

/**
 * Brings a revision to life, or puts the live one before it back in its place;
 * where there is none, the failed one is taken out of service.
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
  const { show, number, plan } = revision;
  const live = await store.findLiveRevision(show);
  // New facts alone: what runs is what is to run, unless a failed one left something behind.
  const stays =
    live !== undefined &&
    isSamePlan(live.plan, plan) &&
    !(await store.findLeftover(show));
  const fenced = { show, number, token };
  const steps = new StepReporter({
    steps: revision.steps,
    save: all => store.saveSteps(fenced, all),
    now: services.now,
  });
  try {
    await steps.run('apply', signal, say =>
      stays ? say({ type: 'nothing-to-apply' }) : prepare(services, job, say),
    );
    await steps.run('start', signal, say =>
      stays ? say({ type: 'nothing-to-start' }) : start(services, job, say),
    );
    await steps.run('on-sale', signal, say =>
      stays ? renew(services, job, say) : putOnSale(services, job, say),
    );
  } catch (error) {
    signal.throwIfAborted();
    if (!isFailure(error)) throw error;
    logger.warn(
      `Revision ${number} of show '${show}' failed: ${describeNote(
        failureNote(error),
      )}`,
    );
    const undoFailure = await rollBack(services, job);
    // What was refused changed nothing, though the live facts may be refused as well.
    const isUndone = stays && failureNote(error).type === 'show-refused';
    await store.finishRollout(
      { ...fenced, undoFailure: isUndone ? undefined : undoFailure },
      'failed',
    );
    return;
  }
  await store.finishRollout(fenced, 'live');
  if (!stays) await pruneQuietly(services, job);
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
  await say({ type: 'preparing', namespace: plan.namespace });
  const [namespace] = objectsOf(plan, 'namespace');
  await claimNamespace({ cluster, namespace, signal });
  await say({ type: 'checking', objects: rest.length });
  const common = { cluster, revision: number, signal };
  await applyObjects({ ...common, objects: rest, dryRun: true });
  await say({ type: 'securing' });
  await applyObjects({ ...common, objects: objectsOf(plan, 'limits') });
  const { given } = services;
  await ensureSecrets({ ...common, secrets: plan.secrets, given });
  await say({
    type: 'applied',
    objects: rest.length,
    namespace: plan.namespace,
  });
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
  await say({ type: 'running', parts: plan.parts.length });
}

async function putOnSale(
  services: RolloutServices,
  job: RolloutJob,
  say: Say,
): Promise<void> {
  const { revision, signal } = job;
  const { plan, number } = revision;
  const { edgeUrl } = services;
  const cluster = await services.connect();
  await say({ type: 'publishing' });
  await publishRevision(services, job);
  await say({ type: 'opening', url: plan.url });
  const objects = objectsOf(plan, 'edge');
  await applyObjects({ cluster, objects, revision: number, signal });
  await checkPage({ cluster, plan, edgeUrl, signal });
  await say({ type: 'on-sale', url: plan.url });
}

/** Facts alone are on sale as soon as the box office has them. */
async function renew(
  services: RolloutServices,
  job: RolloutJob,
  say: Say,
): Promise<void> {
  await say({ type: 'publishing' });
  await publishRevision(services, job);
  await say({ type: 'on-sale', url: job.revision.plan.url });
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
