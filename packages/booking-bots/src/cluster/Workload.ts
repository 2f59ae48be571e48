import { setTimeout as sleep } from 'node:timers/promises';
import { ClusterClient, KubernetesObject } from '@marquee/cluster-client';
import { podProcesses } from './podProcesses';

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
   * Has a pod deleted, and waits until there is another one.
   *
   * @param options.graceSeconds - 0: it may not finish what it does
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

  /**
   * Kills what runs in a pod, on this machine, and waits until it runs again.
   *
   * @throws Error when the pod is elsewhere
   */
  async crash(): Promise<void> {
    const [pod, ...others] = await this.#pods();
    const processes = await podProcesses(`${pod.metadata.uid}`);
    if (processes.length === 0) {
      throw new Error(`${pod.metadata.name} does not run on this machine`);
    }
    for (const id of processes) killIfThere(id);
    await this.#untilReady(1 + others.length, [pod]);
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

  /** Exactly so many are there, all are ready, and none of `gone` runs as it did. */
  async #untilReady(count: number, gone: KubernetesObject[] = []) {
    const former = new Set(gone.map(runOf));
    const deadline = performance.now() + PATIENCE_MS;
    for (;;) {
      const pods = await this.#pods();
      const settled =
        pods.length === count &&
        pods.every(pod => isReady(pod) && !former.has(runOf(pod)));
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

interface PodStatus {
  conditions?: { type: string; status: string }[];
  containerStatuses?: { restartCount: number }[];
}

function statusOf({ status = {} }: KubernetesObject) {
  return status as PodStatus;
}

/** The same as long as nothing in the pod was started anew. */
function runOf(pod: KubernetesObject): string {
  const { containerStatuses = [] } = statusOf(pod);
  const restarts = containerStatuses.map(({ restartCount }) => restartCount);
  return [pod.metadata.uid, ...restarts].join(' ');
}

/** The rest of a pod ends with its first process. */
function killIfThere(id: number) {
  try {
    process.kill(id, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function isReady(pod: KubernetesObject): boolean {
  const { metadata } = pod;
  const { conditions = [] } = statusOf(pod);
  return (
    !metadata.deletionTimestamp &&
    conditions.some(({ type, status }) => type === 'Ready' && status === 'True')
  );
}
