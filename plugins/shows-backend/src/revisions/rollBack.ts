import { stringifyError } from '@backstage/errors';
import type { ClusterClient } from '@marquee/cluster-client';
import type { StoredRevision } from '../stores/ShowsStore';
import { applyObjects, objectsOf } from './applyObjects';
import { isFailure } from './describeFailure';
import { isSamePlan } from './isSamePlan';
import { prune } from './prune';
import { publishRevision } from './publishRevision';
import type { RolloutJob, RolloutServices } from './RolloutJob';
import { takeOffline } from './takeOffline';

/**
 * Undoes what a failed revision changed: puts the live one back, or takes the
 * failed one out of service where none was ever live.
 *
 * @throws when it was cut off; what the cluster refuses goes to the log
 */
export async function rollBack(
  services: RolloutServices,
  { revision, signal }: RolloutJob,
): Promise<void> {
  const { store, logger } = services;
  const { show, number, plan } = revision;
  const live = await store.findLiveRevision(show);
  try {
    const cluster = await services.connect();
    if (!live) {
      await takeOffline({ cluster, plan, revision: number, signal });
      return;
    }
    if (!isSamePlan(live.plan, plan)) await putBack({ cluster, live, signal });
    // The failed one may have told the box office already what it sells.
    await publishRevision(services, { revision: live, signal });
  } catch (error) {
    signal.throwIfAborted();
    if (!isFailure(error)) throw error;
    logger.error(
      `What revision ${number} of show '${show}' changed could not be undone: ${stringifyError(
        error,
      )}`,
    );
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
