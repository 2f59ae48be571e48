import { setTimeout as sleep } from 'node:timers/promises';
import { ClusterClient, KubernetesObject } from '@marquee/cluster-client';

const PATIENCE_MS = 120_000;
const PAUSE_MS = 200;

/** The pods of a part of a show, and what can befall them. */
export class Workload {
  readonly #cluster: ClusterClient;
  readonly #place: { namespace: string; show: string; part: string };

  constructor(
    cluster: ClusterClient,
    place: { namespace: string; show: string; part: string },
  ) {
    this.#cluster = cluster;
    this.#place = place;
  }

  /** Puts new pods in the place of its pods one by one, as an update does. */
  async update(): Promise<void> {
    const before = await this.#pods();
    const annotations = { 'marquee.dev/updated': new Date().toISOString() };
    await this.#cluster.patch(this.#object('apps/v1', 'Deployment'), {
      spec: { template: { metadata: { annotations } } },
    });
    await this.#untilReady(before.length, before);
  }

  /** Has its autoscaler keep so many pods. */
  async scale(pods: number): Promise<void> {
    const autoscaler = 'HorizontalPodAutoscaler';
    await this.#cluster.patch(this.#object('autoscaling/v2', autoscaler), {
      spec: { minReplicas: pods, maxReplicas: pods },
    });
    await this.#untilReady(pods);
  }

  /**
   * Loses a pod, and waits until there is another one.
   *
   * @param options.graceSeconds - 0: without a word, as when a machine breaks
   */
  async lose(options: { graceSeconds?: number } = {}): Promise<void> {
    const before = await this.#pods();
    const [{ metadata }] = before;
    const { namespace } = this.#place;
    await this.#cluster.delete(
      { apiVersion: 'v1', kind: 'Pod', name: metadata.name, namespace },
      options,
    );
    await this.#untilReady(before.length, before.slice(0, 1));
  }

  #object(apiVersion: string, kind: string) {
    const { namespace, show, part } = this.#place;
    return { apiVersion, kind, name: `${show}-${part}`, namespace };
  }

  /** Also those that are about to go. */
  async #pods(): Promise<KubernetesObject[]> {
    const { namespace, show, part } = this.#place;
    const { items } = await this.#cluster.list({
      apiVersion: 'v1',
      kind: 'Pod',
      namespace,
      labelSelector: `marquee.dev/show=${show},marquee.dev/part=${part}`,
    });
    return items;
  }

  /** Exactly so many are there, all are ready, and none of `gone` is among them. */
  async #untilReady(count: number, gone: KubernetesObject[] = []) {
    const former = new Set(gone.map(({ metadata }) => metadata.uid));
    const deadline = performance.now() + PATIENCE_MS;
    for (;;) {
      const pods = await this.#pods();
      const settled =
        pods.length === count &&
        pods.every(pod => isReady(pod) && !former.has(pod.metadata.uid));
      if (settled) return;
      if (performance.now() > deadline) {
        const states = pods.map(({ metadata, status }) =>
          JSON.stringify({ name: metadata.name, status }),
        );
        throw new Error(
          `There are not ${count} ready pods of ${
            this.#place.part
          }: ${states.join('\n')}`,
        );
      }
      await sleep(PAUSE_MS);
    }
  }
}

function isReady({ metadata, status }: KubernetesObject): boolean {
  const { conditions = [] } = (status ?? {}) as {
    conditions?: { type: string; status: string }[];
  };
  return (
    !metadata.deletionTimestamp &&
    conditions.some(({ type, status: is }) => type === 'Ready' && is === 'True')
  );
}
