import type {
  AuthService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import {
  NotFoundError,
  ResponseError,
  ServiceUnavailableError,
} from '@backstage/errors';
import type { Genre, Seating } from '@marquee/plugin-container-pool-common';
import type {
  ChangeFactsRequest,
  ListedShow,
  OfferedParts,
  PlanAnswer,
  Show,
  ShowAnswers,
  ShowList,
} from '@marquee/plugin-shows-common';
import {
  toEndedSessionsQuery,
  type BuyerOrders,
  type ComingTickets,
  type EndedSessions,
} from '@marquee/plugin-ticketing-common';
import type { ShowsService, ShowsServiceOptions } from './ShowsService';

/** {@link ShowsService} over the HTTP API of shows-backend. */
export class ShowsClient implements ShowsService {
  readonly #auth: AuthService;
  readonly #discovery: DiscoveryService;

  constructor(options: { auth: AuthService; discovery: DiscoveryService }) {
    this.#auth = options.auth;
    this.#discovery = options.discovery;
  }

  async getOfferedParts(
    show: { genre: Genre; seating: Seating },
    options: ShowsServiceOptions,
  ): Promise<OfferedParts> {
    const { genre, seating } = show;
    const query = new URLSearchParams({ genre, seating });
    return await this.#send('GET', `/parts?${query}`, options);
  }

  async planShow(
    answers: ShowAnswers,
    options: ShowsServiceOptions,
  ): Promise<PlanAnswer> {
    return await this.#send('POST', '/plans', options, { answers });
  }

  async openShow(
    answers: ShowAnswers,
    options: ShowsServiceOptions,
  ): Promise<Show> {
    return await this.#send('POST', '/shows', options, { answers });
  }

  async listShows(options: ShowsServiceOptions): Promise<ListedShow[]> {
    const list = await this.#send<ShowList>('GET', '/shows', options);
    return list.shows;
  }

  async getShow(id: string, options: ShowsServiceOptions): Promise<Show> {
    const path = `/shows/${encodeURIComponent(id)}`;
    return await this.#send('GET', path, options);
  }

  async retryShow(id: string, options: ShowsServiceOptions): Promise<Show> {
    const path = `/shows/${encodeURIComponent(id)}/retry`;
    return await this.#send('POST', path, options);
  }

  async changeFacts(
    { show, ...change }: { show: string } & ChangeFactsRequest,
    options: ShowsServiceOptions,
  ): Promise<Show> {
    const path = `/shows/${encodeURIComponent(show)}/facts`;
    return await this.#send('PUT', path, options, change);
  }

  async findComingTickets(
    request: { show: string; buyer: string },
    options: ShowsServiceOptions,
  ): Promise<ComingTickets> {
    return await this.#ask('GET', buyerPath(request), options);
  }

  async findBuyerOrders(
    request: { show: string; buyer: string },
    options: ShowsServiceOptions,
  ): Promise<BuyerOrders> {
    return await this.#ask('GET', `${buyerPath(request)}/orders`, options);
  }

  async eraseBuyer(
    request: { show: string; buyer: string },
    options: ShowsServiceOptions,
  ): Promise<void> {
    await this.#ask('DELETE', buyerPath(request), options);
  }

  async endBuyerSessions(
    request: { show: string; buyer: string } & EndedSessions,
    options: ShowsServiceOptions,
  ): Promise<void> {
    const query = toEndedSessionsQuery(request);
    const path = `${buyerPath(request)}/sessions${query}`;
    await this.#ask('DELETE', path, options);
  }

  /** As `#send`, but tells a show that is gone from all that may pass. */
  async #ask<T>(
    method: string,
    path: string,
    options: ShowsServiceOptions,
  ): Promise<T> {
    try {
      return await this.#send<T>(method, path, options);
    } catch (error) {
      if (
        error instanceof ResponseError &&
        error.cause.name === 'NotFoundError'
      )
        throw new NotFoundError(error.cause.message, error);
      throw new ServiceUnavailableError('The show cannot be asked now', error);
    }
  }

  async #send<T>(
    method: string,
    path: string,
    { credentials, signal }: ShowsServiceOptions,
    body?: object,
  ): Promise<T> {
    const { token } = await this.#auth.getPluginRequestToken({
      onBehalfOf: credentials,
      targetPluginId: 'shows',
    });
    const baseUrl = await this.#discovery.getBaseUrl('shows');
    const response = await fetch(`${baseUrl}/v1${path}`, {
      method,
      signal,
      headers: {
        Authorization: `Bearer ${token}`,
        ...(body && { 'Content-Type': 'application/json' }),
      },
      body: body && JSON.stringify(body),
    });
    if (!response.ok) throw await ResponseError.fromResponse(response);
    if (response.status === 204) return undefined as T;
    return (await response.json()) as T;
  }
}

function buyerPath(request: { show: string; buyer: string }): string {
  const [show, buyer] = [request.show, request.buyer].map(encodeURIComponent);
  return `/shows/${show}/buyers/${buyer}`;
}
