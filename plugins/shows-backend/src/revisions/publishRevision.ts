import type { StoredRevision } from '../stores/ShowsStore';
import { publish } from './publish';
import type { RolloutServices } from './RolloutJob';

/**
 * Tells the box office of a show what a revision of it sells.
 *
 * @throws RolloutError when the box office refuses or does not answer
 */
export async function publishRevision(
  services: Pick<RolloutServices, 'connect' | 'getPlaces'>,
  job: { revision: StoredRevision; signal: AbortSignal },
): Promise<void> {
  const { revision, signal } = job;
  const { plan, specification, createdBy: actor } = revision;
  const cluster = await services.connect();
  const places = await services.getPlaces(specification.seatingPlan);
  const setup = { facts: specification.facts, places };
  await publish({ cluster, plan, setup, actor, signal });
}
