import { stringifyError } from '@backstage/errors';
import type { ClusterClient } from '@marquee/cluster-client';
import type { StoredRevision } from '../stores/ShowsStore';
import { applyObjects, objectsOf } from './applyObjects';
import { isFailure } from './describeFailure';
import { prune } from './prune';
import { publish } from './publish';
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
    await (live
      ? putBack({ services, cluster, live, signal })
      : takeOffline({ cluster, plan, revision: number, signal }));
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
  services: RolloutServices;
  cluster: ClusterClient;
  live: StoredRevision;
  signal: AbortSignal;
}): Promise<void> {
  const { services, cluster, live, signal } = options;
  const { plan, number, specification } = live;
  for (const { name } of plan.waves) {
    if (name === 'namespace') continue;
    const objects = objectsOf(plan, name);
    await applyObjects({ cluster, objects, revision: number, signal });
  }
  await prune({ cluster, plan, signal });
  // The failed one may have told the box office already what it sells.
  const places = await services.getPlaces(specification.seatingPlan);
  const setup = { facts: specification.facts, places };
  await publish({ cluster, plan, setup, signal });
}
