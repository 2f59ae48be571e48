import type { ServiceRequest } from '@marquee/cluster-client';
import {
  showSaleSchema,
  TICKETING_BASE_PATH,
  ticketingRoutes,
  type ShowSale,
} from '@marquee/plugin-ticketing-common';
import type { ClusterAccess } from '../cluster/createClusterAccess';
import { providerOf } from '../revisions/publish';
import type { ShowsStore } from '../stores/ShowsStore';

/** An answer is asked for anew after this, in ms. */
const FRESH_MS = 10_000;
/** What was asked for longer ago, since nobody looked, tells nothing of now, in ms. */
const OLD_MS = 60_000;
/** Where a box office is, is looked up anew after this, in ms. */
const PLACE_MS = 60_000;
const PATIENCE_MS = 3_000;
/** Box offices that are asked at the same time. */
const AT_ONCE = 8;

type Place = Pick<ServiceRequest, 'namespace' | 'service' | 'port'>;

interface Known {
  askedAt: number;
  asking: boolean;
  /** Whether nothing came the last time. */
  failed: boolean;
  sale?: ShowSale;
  place?: { at: number; found: Place };
}

/**
 * How shows sell, as their box offices said a moment ago. Nobody waits for an
 * answer: who asks gets what is known, and starts the next round. So a box office
 * that is slow or away keeps no list from being shown.
 */
export class SaleSurvey {
  readonly #store: Pick<ShowsStore, 'findLiveRevision'>;
  readonly #cluster: Pick<ClusterAccess, 'connect'>;
  readonly #now: () => number;
  readonly #known = new Map<string, Known>();
  readonly #waiting: string[] = [];
  #active = 0;

  constructor(options: {
    store: Pick<ShowsStore, 'findLiveRevision'>;
    cluster: Pick<ClusterAccess, 'connect'>;
    /** ms since 1970 */
    now: () => number;
  }) {
    this.#store = options.store;
    this.#cluster = options.cluster;
    this.#now = options.now;
  }

  /**
   * What is known of these shows; others are forgotten. An answer older than a
   * minute is one of a show that does not answer any more.
   */
  of(shows: readonly string[]): ReadonlyMap<string, ShowSale> {
    for (const show of this.#known.keys())
      if (!shows.includes(show)) this.#known.delete(show);
    const sales = new Map<string, ShowSale>();
    for (const show of shows) {
      const known = this.#known.get(show) ?? {
        askedAt: -Infinity,
        asking: false,
        failed: false,
      };
      this.#known.set(show, known);
      const old = this.#now() - known.askedAt > OLD_MS;
      if (known.sale && (known.failed || !old)) sales.set(show, known.sale);
      if (!known.asking && this.#now() - known.askedAt >= FRESH_MS) {
        known.asking = true;
        this.#waiting.push(show);
      }
    }
    this.#work();
    return sales;
  }

  #work() {
    while (this.#active < AT_ONCE) {
      const show = this.#waiting.shift();
      if (show === undefined) return;
      this.#active += 1;
      this.#ask(show).finally(() => {
        this.#active -= 1;
        this.#work();
      });
    }
  }

  async #ask(show: string): Promise<void> {
    const known = this.#known.get(show);
    if (!known) return;
    try {
      const cluster = await this.#cluster.connect();
      const answer = await cluster.serviceProxy({
        ...(await this.#placeOf(show, known)),
        method: 'GET',
        path: `${TICKETING_BASE_PATH}${ticketingRoutes.showSale}`,
        headers: {},
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      known.sale = showSaleSchema.parse(JSON.parse(answer.body));
      known.failed = false;
    } catch {
      // The last answer stays, and says itself how old it is. The place may be wrong.
      known.place = undefined;
      known.failed = true;
    } finally {
      known.askedAt = this.#now();
      known.asking = false;
    }
  }

  async #placeOf(show: string, known: Known): Promise<Place> {
    if (known.place && this.#now() - known.place.at < PLACE_MS)
      return known.place.found;
    const revision = await this.#store.findLiveRevision(show);
    if (!revision) throw new Error(`'${show}' is not on sale`);
    const { service, port } = providerOf(revision.plan, 'booking');
    const { namespace } = revision.plan;
    const found = { namespace, service, port };
    known.place = { at: this.#now(), found };
    return found;
  }
}
