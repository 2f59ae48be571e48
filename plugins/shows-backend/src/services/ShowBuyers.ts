import { NotFoundError } from '@backstage/errors';
import {
  buyerOrdersSchema,
  comingTicketsSchema,
  ticketingRoutes,
  toEndedSessionsQuery,
  type BuyerOrders,
  type ComingTickets,
  type EndedSessions,
} from '@marquee/plugin-ticketing-common';
import { BoxOfficeClient } from '../boxOffice/BoxOfficeClient';
import type { ClusterAccess } from '../cluster/createClusterAccess';
import type { ShowsStore } from '../stores/ShowsStore';

type BuyersStore = Pick<
  ShowsStore,
  'findShow' | 'findLiveRevision' | 'getRevision'
>;

/** What the box offices of shows know of one buyer. */
export class ShowBuyers {
  readonly #store: BuyersStore;
  readonly #cluster: Pick<ClusterAccess, 'connect'>;

  constructor(options: {
    store: BuyersStore;
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
    const office = await this.#connect(show, signal);
    if (!office) return { tickets: 0, startsAt: null };
    const path = ticketingRoutes.manageBuyer(encodeURIComponent(buyer));
    const answer = await office.call('GET', path, signal);
    return comingTicketsSchema.parse(JSON.parse(answer));
  }

  /** @throws as {@link findComingTickets} */
  async findOrders(
    show: string,
    buyer: string,
    signal?: AbortSignal,
  ): Promise<BuyerOrders> {
    const office = await this.#connect(show, signal);
    if (!office) throw new NotFoundError(`Nothing was ever sold at '${show}'`);
    const path = ticketingRoutes.manageBuyerOrders(encodeURIComponent(buyer));
    const answer = await office.call('GET', path, signal);
    return buyerOrdersSchema.parse(JSON.parse(answer));
  }

  /** @throws as {@link findComingTickets} */
  async erase(
    show: string,
    buyer: string,
    signal?: AbortSignal,
  ): Promise<void> {
    const office = await this.#connect(show, signal);
    const path = ticketingRoutes.manageBuyer(encodeURIComponent(buyer));
    await office?.call('DELETE', path, signal);
  }

  /** @throws as {@link findComingTickets} */
  async endSessions(
    request: { show: string; buyer: string } & EndedSessions,
    signal?: AbortSignal,
  ): Promise<void> {
    const { show, buyer } = request;
    const office = await this.#connect(show, signal);
    const path = ticketingRoutes.manageBuyerSessions(encodeURIComponent(buyer));
    await office?.call(
      'DELETE',
      `${path}${toEndedSessionsQuery(request)}`,
      signal,
    );
  }

  /**
   * Undefined when the show never had a box office: nobody can have been there.
   * One whose first rollout failed may have one, where buyers signed in meanwhile.
   */
  async #connect(
    id: string,
    signal?: AbortSignal,
  ): Promise<BoxOfficeClient | undefined> {
    const show = await this.#store.findShow(id);
    if (!show) throw new NotFoundError(`No show '${id}'`);
    const live = await this.#store.findLiveRevision(id);
    const { plan } =
      live ?? (await this.#store.getRevision(id, show.latestRevision.number));
    const cluster = await this.#cluster.connect();
    const office = new BoxOfficeClient({ cluster, plan });
    return live || (await office.hasKey(signal)) ? office : undefined;
  }
}
