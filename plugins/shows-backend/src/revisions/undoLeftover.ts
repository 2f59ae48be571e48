import { rollBack } from './rollBack';
import type { RolloutJob, RolloutServices } from './RolloutJob';

/**
 * Tries once more to undo what a failed revision changed. Asks the box office once:
 * who waits to roll out the next revision waits for this.
 *
 * @throws when it was cut off; that it failed again goes to the log
 */
export async function undoLeftover(
  services: RolloutServices,
  job: RolloutJob,
): Promise<void> {
  const { show, number } = job.revision;
  const undoFailure = await rollBack(services, { ...job, publishWithin: 0 });
  if (undoFailure !== undefined) return;
  services.logger.info(
    `What revision ${number} of show '${show}' changed is undone`,
  );
  await services.store.finishUndo({ show, number, token: job.token });
}
