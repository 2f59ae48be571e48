import { NotFoundError } from '@backstage/errors';
import {
  comingTicketsSchema,
  ticketingRoutes,
  type ComingTickets,
} from '@marquee/plugin-ticketing-common';
import { BoxOfficeClient } from '../boxOffice/BoxOfficeClient';
import type { ClusterAccess } from '../cluster/createClusterAccess';
import type { ShowsStore } from '../stores/ShowsStore';

/** What the box offices of shows know of one buyer. */
export class ShowBuyers {
  readonly #store: Pick<ShowsStore, 'findShow' | 'findLiveRevision'>;
  readonly #cluster: Pick<ClusterAccess, 'connect'>;

  constructor(options: {
    store: Pick<ShowsStore, 'findShow' | 'findLiveRevision'>;
    cluster: Pick<ClusterAccess, 'connect'>;
  }) {
    this.#store = options.store;
    this.#cluster = options.cluster;
  }

  /** @throws NotFoundError without such a show, ServiceUnavailableError when it cannot be asked */
  async findComingTickets(
    show: string,
    buyer: string,
    signal?: AbortSignal,
  ): Promise<ComingTickets> {
    const office = await this.#connect(show);
    if (!office) return { tickets: 0, startsAt: null };
    const path = ticketingRoutes.manageBuyer(encodeURIComponent(buyer));
    const answer = await office.call('GET', path, signal);
    return comingTicketsSchema.parse(JSON.parse(answer));
  }

  /** @throws as {@link findComingTickets} */
  async erase(
    show: string,
    buyer: string,
    signal?: AbortSignal,
  ): Promise<void> {
    const office = await this.#connect(show);
    const path = ticketingRoutes.manageBuyer(encodeURIComponent(buyer));
    await office?.call('DELETE', path, signal);
  }

  /** @throws as {@link findComingTickets} */
  async endSessions(
    request: { show: string; buyer: string; session?: string },
    signal?: AbortSignal,
  ): Promise<void> {
    const { show, buyer, session } = request;
    const office = await this.#connect(show);
    const query = session ? `?${new URLSearchParams({ session })}` : '';
    const path = ticketingRoutes.manageBuyerSessions(encodeURIComponent(buyer));
    await office?.call('DELETE', `${path}${query}`, signal);
  }

  /** Undefined when the show was never on sale: nobody can have bought there. */
  async #connect(show: string): Promise<BoxOfficeClient | undefined> {
    if (!(await this.#store.findShow(show))) {
      throw new NotFoundError(`No show '${show}'`);
    }
    const live = await this.#store.findLiveRevision(show);
    if (!live) return undefined;
    const cluster = await this.#cluster.connect();
    return new BoxOfficeClient({ cluster, plan: live.plan });
  }
}
