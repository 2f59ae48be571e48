import { setTimeout as sleep } from 'node:timers/promises';
import { ClusterError, isClusterError } from '../ClusterError';
import type {
  KubernetesList,
  KubernetesObject,
  WatchEvent,
  WatchOptions,
} from '../types';
import { retryDelay, type RetryPolicy } from '../transport/withRetries';

/** How to list and how to stream, so that the loop below knows nothing of HTTP. */
export type WatchSource = {
  list(): Promise<KubernetesList>;
  /** Streams the server's raw events after a version; ends when the server closes. */
  stream(resourceVersion: string): AsyncIterable<unknown>;
};

/** Watches are lasting: the pause between tries grows to 10 s, and there is no last try. */
export const WATCH_RETRY_POLICY: Omit<RetryPolicy, 'attempts'> = {
  baseMs: 250,
  capMs: 10_000,
  random: Math.random,
};

type RawEvent = {
  type: WatchEvent['type'] | 'BOOKMARK' | 'ERROR';
  object: KubernetesObject & { message?: string; code?: number };
};

/** Keeps failures of the caller's own callbacks apart from those of the connection. */
class CallbackFailure extends Error {}

/**
 * Lists, then follows changes until the signal ends it. Goes on from the last version after a
 * connection ends, and lists again when the server no longer knows that version.
 *
 * @throws what a callback throws.
 */
export async function watchObjects(
  source: WatchSource,
  options: WatchOptions,
): Promise<void> {
  const { signal } = options;
  let version: string | undefined;
  let failures = 0;
  while (!signal.aborted) {
    try {
      if (version === undefined) {
        const list = await source.list();
        call(() => options.onSync(list.items));
        version = list.resourceVersion;
      }
      for await (const raw of source.stream(version)) {
        failures = 0;
        const event = checked(raw as RawEvent);
        if (event.type !== 'BOOKMARK') {
          const { type, object } = event as WatchEvent;
          call(() => options.onEvent({ type, object }));
        }
        version = event.object.metadata.resourceVersion;
      }
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof CallbackFailure) throw error.cause;
      if (isClusterError(error) && error.status === 410) {
        version = undefined;
      } else {
        options.onError?.(error as Error);
      }
      failures += 1;
    }
    // Also after a normal end, so that a server that hangs up at once is not hammered.
    const policy = { ...WATCH_RETRY_POLICY, attempts: Infinity };
    await sleep(retryDelay(undefined, failures, policy), undefined, {
      signal,
    }).catch(() => undefined);
  }
}

function checked(event: RawEvent): RawEvent {
  if (event.type !== 'ERROR') return event;
  const { code = 500, message = 'the watch failed', reason } = event.object;
  throw new ClusterError({
    message,
    status: code,
    reason: typeof reason === 'string' ? reason : undefined,
  });
}

function call(callback: () => void): void {
  try {
    callback();
  } catch (cause) {
    throw new CallbackFailure('A watch callback failed', { cause });
  }
}
