import { setTimeout as sleep } from 'node:timers/promises';
import { ClusterClient } from '@marquee/cluster-client';
import {
  findShowStores,
  openShowForm,
  Portal,
  showUrl,
  signUp,
} from '@marquee/end-to-end';
import { Books } from '../faults/readWorld';
import { Workload } from './Workload';

const OPEN_MS = 120_000;
const PAUSE_MS = 500;
/** The platform's own payment company. */
const COMPANY = {
  apiVersion: 'v1',
  kind: 'Service',
  name: 'payment-sandbox',
  namespace: 'marquee-system',
};
/** As many as a show may let one person have. */
const MOST_TICKETS = 20;

/** The parts of a show that can be lost while it sells. */
export type Part = 'box-office' | 'redis' | 'postgres';

/** A show, of a seller who has no other, in the cluster of KUBECONFIG. */
export class ClusterShow {
  readonly id: string;
  readonly url: string;
  readonly #namespace: string;
  readonly #cluster: ClusterClient;

  private constructor(options: {
    id: string;
    namespace: string;
    cluster: ClusterClient;
  }) {
    this.id = options.id;
    this.url = showUrl(options.id);
    this.#namespace = options.namespace;
    this.#cluster = options.cluster;
  }

  /**
   * Opens it by the portal's form, with one performance, `p1`.
   *
   * @throws Error when it does not go on sale
   */
  static async open(): Promise<ClusterShow> {
    const cluster = await ClusterClient.fromKubeconfig();
    await untilNothingGoes(cluster);
    const id = `crowd-${Date.now().toString(36)}`;
    const { visitor } = await signUp('seller');
    const portal = await Portal.with(visitor);
    const task = await portal.submitOpenShow({
      ...openShowForm({ address: id, plan: 'arena' }),
      maxTicketsPerOrder: MOST_TICKETS,
    });
    const { status, log } = await portal.taskEnd(task, OPEN_MS);
    if (status !== 'completed') throw new Error(log.join('\n'));
    const { items } = await cluster.list({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      labelSelector: `marquee.dev/show=${id}`,
    });
    const { namespace } = items[0].metadata;
    return new ClusterShow({ id, namespace: `${namespace}`, cluster });
  }

  /** The pods of one of its parts. */
  workload(part: Part): Workload {
    return new Workload(this.#cluster, {
      namespace: this.#namespace,
      show: this.id,
      part,
    });
  }

  /** Where this machine can read its books; those of the company are everybody's. */
  async books(): Promise<Books> {
    const { databaseUrl, seatStoreUrl } = await findShowStores(this.id);
    const { spec } = await this.#cluster.get(COMPANY);
    const { clusterIP, ports } = spec as {
      clusterIP: string;
      ports: { port: number }[];
    };
    const url = `http://${clusterIP}:${ports[0].port}`;
    return {
      databaseUrl,
      seatStoreUrl,
      company: { url, secretKey: await this.#secretKey() },
      show: this.id,
    };
  }

  /** The key as which its box office pays. */
  async #secretKey(): Promise<string> {
    const { data } = await this.#cluster.get({
      apiVersion: 'v1',
      kind: 'Secret',
      name: `${this.id}-box-office`,
      namespace: this.#namespace,
    });
    const { PAYMENT_SECRET_KEY } = data as Record<string, string>;
    return Buffer.from(PAYMENT_SECRET_KEY, 'base64').toString();
  }

  /** Takes its seller's namespace away, and all its data with it. */
  async remove(): Promise<void> {
    await this.#cluster.delete({
      apiVersion: 'v1',
      kind: 'Namespace',
      name: this.#namespace,
    });
    this.#cluster.close();
  }
}

/**
 * Waits until what others removed is gone: with every Ingress that goes the edge closes
 * connections that buyers keep open, and what this show's buyers notice is measured.
 */
async function untilNothingGoes(cluster: ClusterClient): Promise<void> {
  const deadline = performance.now() + OPEN_MS;
  for (;;) {
    const { items } = await cluster.list({
      apiVersion: 'v1',
      kind: 'Namespace',
    });
    const going = items.filter(({ metadata }) => metadata.deletionTimestamp);
    if (going.length === 0) return;
    if (performance.now() > deadline) {
      const names = going.map(({ metadata }) => metadata.name);
      throw new Error(`Still being removed: ${names.join(', ')}`);
    }
    await sleep(PAUSE_MS);
  }
}
