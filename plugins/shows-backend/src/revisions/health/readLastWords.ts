import type { ClusterClient } from '@marquee/cluster-client';
import { setTimeout as sleep } from 'node:timers/promises';
import { lastLine, withoutKubeletsExcuse } from './describeCause';

/** How often a log is looked at, and how long to wait between, in ms. */
const TRIES = 6;
const PAUSE_MS = 500;

/**
 * The last line that a crashing container wrote, or undefined when it wrote none.
 *
 * While a container is being replaced, the log of the one before is already gone
 * and the new one has not written yet, so an empty answer is not believed at once.
 */
export async function readLastWords(options: {
  cluster: Pick<ClusterClient, 'logs'>;
  namespace: string;
  pod: string;
  signal: AbortSignal;
  pauseMs?: number;
}): Promise<string | undefined> {
  const { cluster, namespace, pod, signal, pauseMs = PAUSE_MS } = options;
  const read = (previous: boolean) =>
    cluster
      .logs(namespace, pod, { previous, tailLines: 20, signal })
      .then(withoutKubeletsExcuse)
      // Without a log there are no last words, and the cause remains.
      .catch(() => '');
  for (let left = TRIES; left > 0; left--) {
    const words = lastLine((await read(true)) || (await read(false)));
    if (words) return words;
    if (left > 1) await sleep(pauseMs, undefined, { signal });
  }
  return undefined;
}
