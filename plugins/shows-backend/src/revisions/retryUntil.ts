import type { AskedPlace } from '@marquee/plugin-shows-common';
import { setTimeout as sleep } from 'node:timers/promises';
import { RolloutError } from './RolloutError';

const INTERVAL_MS = 300;

/** Outcome of one try: done, or what stands in the way for now. */
export type Try = { type: 'done' } | { type: 'again'; because: string };

/**
 * Tries something that may need a moment, such as the first request to a
 * service whose endpoint is still spread.
 *
 * @throws RolloutError that names the place and the last obstacle after `deadline` ms
 */
export async function retryUntil(options: {
  /** Whoever is asked. */
  place: AskedPlace;
  deadline: number;
  signal: AbortSignal;
  attempt(): Promise<Try>;
}): Promise<void> {
  const { place, deadline, signal, attempt } = options;
  const end = Date.now() + deadline;
  for (;;) {
    const outcome = await attempt();
    if (outcome.type === 'done') return;
    if (Date.now() >= end) {
      throw new RolloutError({
        type: 'unanswered',
        place,
        message: outcome.because,
      });
    }
    await sleep(INTERVAL_MS, undefined, { signal });
  }
}
