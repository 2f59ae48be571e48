import type { StoredRevision } from '../stores/ShowsStore';
import { publish } from './publish';
import type { RolloutJob, RolloutServices } from './RolloutJob';

/**
 * Tells the box office of a show what a revision of it sells.
 *
 * @throws RolloutError when the box office refuses or does not answer
 */
export async function publishRevision(
  services: Pick<RolloutServices, 'connect' | 'getPlaces'>,
  job: { revision: StoredRevision } & Pick<
    RolloutJob,
    'signal' | 'publishWithin'
  >,
): Promise<void> {
  const { revision, signal, publishWithin } = job;
  const { plan, specification, createdBy: actor } = revision;
  const cluster = await services.connect();
  const places = await services.getPlaces(specification.seatingPlan);
  const setup = { facts: specification.facts, places };
  const deadline = publishWithin;
  await publish({ cluster, plan, setup, actor, signal, deadline });
}
