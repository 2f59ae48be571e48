import { setTimeout as sleep } from 'node:timers/promises';
import type {
  ClusterClient,
  KubernetesObject,
  ListTarget,
} from '@marquee/cluster-client';
import { ObjectCache } from './ObjectCache';

/** Changes come in bunches: a show brings several objects at once. */
const SETTLE_MS = 50;

/**
 * Follows all objects of some kinds, and hands them over as they are now whenever something has
 * changed: first when all have been read, one call at a time, never without what changed last. Ends
 * with the signal.
 *
 * @throws what `onChange` throws
 */
export async function followObjects(options: {
  client: ClusterClient;
  targets: ListTarget[];
  /** Gets the objects of each target, in the order of the targets. */
  onChange: (objects: KubernetesObject[][]) => Promise<void>;
  signal: AbortSignal;
}): Promise<void> {
  const { client, targets, onChange } = options;
  const end = new AbortController();
  const signal = AbortSignal.any([options.signal, end.signal]);
  const caches = targets.map(() => new ObjectCache());
  let changed = () => {};
  const nextChange = () =>
    new Promise<void>(resolve => {
      changed = resolve;
    });
  signal.addEventListener('abort', () => changed(), { once: true });

  const follow = (target: ListTarget, cache: ObjectCache) =>
    client.watch(target, {
      signal,
      onSync: items => {
        cache.sync(items);
        changed();
      },
      onEvent: event => {
        cache.apply(event);
        changed();
      },
    });
  const report = async () => {
    let change = nextChange();
    while (!signal.aborted) {
      await change;
      await sleep(SETTLE_MS);
      // Asked for before the work: what changes during it is seen afterwards.
      change = nextChange();
      if (caches.every(({ filled }) => filled) && !signal.aborted) {
        await onChange(caches.map(cache => cache.values()));
      }
    }
  };
  try {
    await Promise.all([
      ...targets.map((target, index) => follow(target, caches[index])),
      report(),
    ]);
  } finally {
    end.abort();
  }
}
