import type { LoggerService } from '@backstage/backend-plugin-api';
import { ConflictError } from '@backstage/errors';
import {
  ROLLOUT_STEPS,
  type Revision,
  type RolloutStepName,
  type Show,
} from '@marquee/plugin-shows-common';
import { setTimeout as sleep } from 'node:timers/promises';

const INTERVAL_MS = 500;

/**
 * Watches the newest revision of a show until a step of it is done, and logs
 * each detail once. The last step is done when buyers are served.
 *
 * @throws ConflictError with the first cause when the rollout fails, AbortError
 *   when the signal ends the wait
 */
export async function followRollout(options: {
  readShow(): Promise<Show>;
  until: RolloutStepName;
  logger: Pick<LoggerService, 'info'>;
  signal: AbortSignal | undefined;
}): Promise<Show> {
  const { readShow, until, logger, signal } = options;
  const told = new Set<string>();
  let first = true;
  for (;;) {
    signal?.throwIfAborted();
    const show = await readShow();
    const { latestRevision } = show;
    for (const line of linesUpTo(until, latestRevision, first)) {
      if (told.has(line)) continue;
      told.add(line);
      logger.info(line);
    }
    first = false;
    const failed = latestRevision.steps.find(({ state }) => state === 'failed');
    if (failed || latestRevision.state === 'failed') {
      throw new ConflictError(
        failed?.detail ?? `The rollout of show '${show.id}' failed`,
      );
    }
    if (isDone(latestRevision, until)) return show;
    await sleep(INTERVAL_MS, undefined, { signal });
  }
}

/** What there is to tell; what was done before the first look was told by the action before this one. */
function linesUpTo(
  until: RolloutStepName,
  { steps }: Revision,
  first: boolean,
): string[] {
  return steps
    .filter(
      ({ name }) => ROLLOUT_STEPS.indexOf(name) <= ROLLOUT_STEPS.indexOf(until),
    )
    .filter(({ name, state }) => !first || state !== 'done' || name === until)
    .flatMap(({ name, detail }) => (detail ? [`${name}: ${detail}`] : []));
}

function isDone(revision: Revision, until: RolloutStepName): boolean {
  if (revision.state !== 'rolling-out') return true;
  if (until === 'on-sale') return false;
  return revision.steps.some(
    ({ name, state }) => name === until && state === 'done',
  );
}
