import { setTimeout as sleep } from 'timers/promises';
import { LoggerService } from '@backstage/backend-plugin-api';

/**
 * Runs a job again and again with a pause between two runs. A run that fails is
 * logged, and tried again after the next pause.
 *
 * @returns a function that lets the run under way finish and starts no other
 */
export function every(options: {
  pauseMs: number;
  name: string;
  logger: LoggerService;
  /** @param signal - asks a run that goes through many things to end early */
  run(signal: AbortSignal): Promise<void>;
}): () => Promise<void> {
  const { pauseMs, name, logger, run } = options;
  const stop = new AbortController();
  const loop = async () => {
    while (!stop.signal.aborted) {
      try {
        await run(stop.signal);
      } catch (error) {
        logger.warn(`${name} failed, next try in ${pauseMs} ms: ${error}`);
      }
      await sleep(pauseMs, undefined, { signal: stop.signal }).catch(
        () => undefined,
      );
    }
  };
  const done = loop();
  return async () => {
    stop.abort();
    await done;
  };
}
