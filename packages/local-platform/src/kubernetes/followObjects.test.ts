import type {
  ClusterClient,
  KubernetesObject,
  ListTarget,
  WatchOptions,
} from '@marquee/cluster-client';
import { setTimeout as sleep } from 'node:timers/promises';
import { followObjects } from './followObjects';

const object = (kind: string, name: string): KubernetesObject => ({
  apiVersion: 'v1',
  kind,
  metadata: { name, namespace: 'n' },
});

/** A client whose watches the test plays. */
function watches() {
  const byKind = new Map<string, WatchOptions>();
  const client = {
    watch: async ({ kind }: ListTarget, options: WatchOptions) => {
      byKind.set(kind, options);
      await new Promise(resolve => {
        options.signal.addEventListener('abort', resolve);
      });
    },
  } as Partial<ClusterClient> as ClusterClient;
  const of = (kind: string) => byKind.get(kind) as WatchOptions;
  return { client, of };
}

describe('followObjects', () => {
  const targets = ['Ingress', 'Service'].map(kind => ({
    apiVersion: 'v1',
    kind,
  }));

  it('waits for every list, then tells of each change once', async () => {
    const { client, of } = watches();
    const stop = new AbortController();
    const seen: string[] = [];
    const following = followObjects({
      client,
      targets,
      signal: stop.signal,
      onChange: async lists => {
        seen.push(
          lists.map(l => l.map(o => o.metadata.name).join(',')).join(' | '),
        );
      },
    });
    of('Ingress').onSync([object('Ingress', 'a')]);
    await sleep(120);
    expect(seen).toEqual([]);
    of('Service').onSync([]);
    await sleep(120);
    of('Service').onEvent({ type: 'ADDED', object: object('Service', 's') });
    of('Ingress').onEvent({ type: 'DELETED', object: object('Ingress', 'a') });
    await sleep(120);
    stop.abort();
    await following;
    expect(seen).toEqual(['a | ', ' | s']);
  });

  it('sees what changes while a change is handled', async () => {
    const { client, of } = watches();
    const stop = new AbortController();
    const counts: number[] = [];
    const following = followObjects({
      client,
      targets: [targets[1]],
      signal: stop.signal,
      onChange: async ([services]) => {
        counts.push(services.length);
        if (counts.length === 1) {
          of('Service').onSync([object('Service', 'late')]);
        }
      },
    });
    of('Service').onSync([]);
    while (counts.length < 2) await sleep(5);
    stop.abort();
    await following;
    expect(counts).toEqual([0, 1]);
  });

  it('ends its watches when a change cannot be handled', async () => {
    const { client, of } = watches();
    const following = followObjects({
      client,
      targets,
      signal: new AbortController().signal,
      onChange: async () => {
        throw new Error('disk full');
      },
    });
    of('Ingress').onSync([]);
    of('Service').onSync([]);
    await expect(following).rejects.toThrow('disk full');
    expect(of('Service').signal.aborted).toBe(true);
  });
});
