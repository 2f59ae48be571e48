import { setTimeout as sleep } from 'node:timers/promises';
import type { ClusterClient } from '@marquee/cluster-client';
import type { EdgeRouting } from './EdgeRoute';
import type { IngressObject, ServiceObject } from './IngressObject';
import { ObjectCache } from './ObjectCache';
import { routeIngresses } from './routeIngresses';

/** Changes come in bunches: a show brings several objects at once. */
const SETTLE_MS = 50;

/** Follows the Ingress objects of one class and says what is to be served. */
export class EdgeController {
  readonly #client: ClusterClient;
  readonly #ingressClass: string;
  readonly #onRouting: (routing: EdgeRouting) => Promise<void>;
  readonly #ingresses = new ObjectCache();
  readonly #services = new ObjectCache();
  #changed = () => {};

  constructor(options: {
    client: ClusterClient;
    ingressClass: string;
    /** Called one at a time, and again whenever something has changed since. */
    onRouting: (routing: EdgeRouting) => Promise<void>;
  }) {
    this.#client = options.client;
    this.#ingressClass = options.ingressClass;
    this.#onRouting = options.onRouting;
  }

  /** Runs until the signal ends it. */
  async run(signal: AbortSignal): Promise<void> {
    signal.addEventListener('abort', () => this.#changed(), { once: true });
    await Promise.all([
      this.#follow('networking.k8s.io/v1', 'Ingress', {
        cache: this.#ingresses,
        signal,
      }),
      this.#follow('v1', 'Service', { cache: this.#services, signal }),
      this.#publish(signal),
    ]);
  }

  async #follow(
    apiVersion: string,
    kind: string,
    { cache, signal }: { cache: ObjectCache; signal: AbortSignal },
  ): Promise<void> {
    await this.#client.watch(
      { apiVersion, kind },
      {
        signal,
        onSync: items => {
          cache.sync(items);
          this.#changed();
        },
        onEvent: event => {
          cache.apply(event);
          this.#changed();
        },
      },
    );
  }

  async #publish(signal: AbortSignal): Promise<void> {
    let change = this.#nextChange();
    while (!signal.aborted) {
      await change;
      await sleep(SETTLE_MS);
      // Asked for before the work: what changes during it is seen afterwards.
      change = this.#nextChange();
      const known = this.#ingresses.filled && this.#services.filled;
      if (known && !signal.aborted) await this.#onRouting(this.#routing());
    }
  }

  #nextChange(): Promise<void> {
    return new Promise(resolve => {
      this.#changed = resolve;
    });
  }

  #routing(): EdgeRouting {
    return routeIngresses({
      ingresses: this.#ingresses.values() as IngressObject[],
      services: this.#services.values() as ServiceObject[],
      ingressClass: this.#ingressClass,
    });
  }
}
