import type { LoggerService } from '@backstage/backend-plugin-api';
import { ConflictError } from '@backstage/errors';
import type {
  Revision,
  RolloutStepName,
  Show,
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
  for (;;) {
    signal?.throwIfAborted();
    const show = await readShow();
    const { latestRevision } = show;
    for (const { name, detail } of latestRevision.steps) {
      const line = `${name}: ${detail}`;
      if (!detail || told.has(line)) continue;
      told.add(line);
      logger.info(line);
    }
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

function isDone(revision: Revision, until: RolloutStepName): boolean {
  if (revision.state !== 'rolling-out') return true;
  if (until === 'on-sale') return false;
  return revision.steps.some(
    ({ name, state }) => name === until && state === 'done',
  );
}
