import { LoggerService } from '@backstage/backend-plugin-api';
import { Bell } from './Bell';

/** Work in the background that is done again and again. */
export interface Job {
  name: string;
  /** Between two runs, in ms, if it is not as long as usual. */
  pauseMs?: number;
  /** Ends a pause early. */
  bell?: Bell;
  /** @param signal - asks a run that goes through many things to end early */
  run(signal: AbortSignal): Promise<void>;
}

/**
 * Runs a job again and again with a pause between two runs. A run that fails is
 * logged, and tried again after the next pause.
 *
 * @returns a function that lets the run under way finish and starts no other
 */
export function every(
  options: Job & { pauseMs: number; logger: LoggerService },
): () => Promise<void> {
  const { pauseMs, name, logger, run, bell = new Bell() } = options;
  const stop = new AbortController();
  const loop = async () => {
    while (!stop.signal.aborted) {
      try {
        await run(stop.signal);
      } catch (error) {
        logger.warn(`${name} failed, next try in ${pauseMs} ms: ${error}`);
      }
      await bell.wait(pauseMs, stop.signal);
    }
  };
  const done = loop();
  return async () => {
    stop.abort();
    await done;
  };
}
