import { stringifyError } from '@backstage/errors';
import type { ClusterClient } from '@marquee/cluster-client';
import { describeNote } from '@marquee/plugin-shows-common';
import type { StoredRevision } from '../stores/ShowsStore';
import { applyObjects, objectsOf } from './applyObjects';
import { failureNote, isFailure } from './failureNote';
import { isSamePlan } from './isSamePlan';
import { prune } from './prune';
import { publishRevision } from './publishRevision';
import type { RolloutJob, RolloutServices } from './RolloutJob';
import { takeOffline } from './takeOffline';

/**
 * Undoes what a failed revision changed: puts the live one back, or takes the
 * failed one out of service where none was ever live.
 *
 * @returns why it could not be undone, in plain words; undefined when it was
 * @throws when it was cut off
 */
export async function rollBack(
  services: RolloutServices,
  job: RolloutJob,
): Promise<string | undefined> {
  const { revision, signal, publishWithin } = job;
  const { store, logger } = services;
  const { show, number, plan } = revision;
  const live = await store.findLiveRevision(show);
  try {
    const cluster = await services.connect();
    if (!live) {
      await takeOffline({ cluster, plan, revision: number, signal });
      return undefined;
    }
    const leftover = await store.findLeftover(show);
    if (leftover || !isSamePlan(live.plan, plan)) {
      await putBack({ cluster, live, signal });
    }
    // The failed one may have told the box office already what it sells.
    const told = { revision: live, signal, publishWithin };
    await publishRevision(services, told);
    return undefined;
  } catch (error) {
    signal.throwIfAborted();
    if (!isFailure(error)) throw error;
    logger.error(
      `What revision ${number} of show '${show}' changed could not be undone: ${stringifyError(
        error,
      )}`,
    );
    return describeNote(failureNote(error));
  }
}

/** The live revision never stopped serving; applying it again undoes what the failed one changed. */
async function putBack(options: {
  cluster: ClusterClient;
  live: StoredRevision;
  signal: AbortSignal;
}): Promise<void> {
  const { cluster, live, signal } = options;
  const { plan, number } = live;
  for (const { name } of plan.waves) {
    if (name === 'namespace') continue;
    const objects = objectsOf(plan, name);
    await applyObjects({ cluster, objects, revision: number, signal });
  }
  await prune({ cluster, plan, signal });
}
