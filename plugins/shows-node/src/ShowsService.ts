import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Genre, Seating } from '@marquee/plugin-container-pool-common';
import type {
  ChangeFactsRequest,
  ListedShow,
  OfferedParts,
  PlanAnswer,
  Show,
  ShowAnswers,
} from '@marquee/plugin-shows-common';
import type {
  BuyerOrders,
  ComingTickets,
  EndedSessions,
} from '@marquee/plugin-ticketing-common';

/** On whose behalf a call is made. */
export interface ShowsServiceOptions {
  credentials: BackstageCredentials;
  signal?: AbortSignal;
}

/**
 * Opens and reads shows. Users see and change their own; other plugins, with
 * their own credentials, read all.
 *
 * Every method throws NotAllowedError when the caller lacks the permission.
 */
export interface ShowsService {
  /** Parts of the pool that suit a show. */
  getOfferedParts(
    show: { genre: Genre; seating: Seating },
    options: ShowsServiceOptions,
  ): Promise<OfferedParts>;

  /** Plans a show without changing anything; problems come with the answer they are about. */
  planShow(
    answers: ShowAnswers,
    options: ShowsServiceOptions,
  ): Promise<PlanAnswer>;

  /**
   * Opens a show; the rollout goes on in the background.
   *
   * @throws ConflictError when the address is taken, InputError for other
   *   problems, ServiceUnavailableError when no cluster is connected
   */
  openShow(answers: ShowAnswers, options: ShowsServiceOptions): Promise<Show>;

  /** The caller's shows, newest first. */
  listShows(options: ShowsServiceOptions): Promise<ListedShow[]>;

  /** @throws NotFoundError when there is none or it is someone else's */
  getShow(id: string, options: ShowsServiceOptions): Promise<Show>;

  /**
   * Tickets of a buyer whose performance is still to come. For plugins only.
   *
   * @param request.buyer - id of the account
   * @throws ServiceUnavailableError when the show cannot be asked now
   */
  findComingTickets(
    request: { show: string; buyer: string },
    options: ShowsServiceOptions,
  ): Promise<ComingTickets>;

  /**
   * All that a buyer booked at a show, with ticket codes: only for the eyes of that
   * buyer, and not to be kept. For plugins only.
   *
   * @param request.buyer - id of the account
   * @throws as {@link ShowsService.eraseBuyer}
   */
  findBuyerOrders(
    request: { show: string; buyer: string },
    options: ShowsServiceOptions,
  ): Promise<BuyerOrders>;

  /**
   * Takes a buyer's personal data out of a show: what the law keeps stays without
   * the person. Harmless when repeated. For plugins only.
   *
   * @throws ServiceUnavailableError when the show cannot be reached now,
   *   NotFoundError when there is no such show any more
   */
  eraseBuyer(
    request: { show: string; buyer: string },
    options: ShowsServiceOptions,
  ): Promise<void>;

  /**
   * Ends the sessions that a buyer has at a show's page. Harmless when repeated.
   * For plugins only.
   *
   * @param request.session - id of the account's session; those of all without it
   * @param request.before - ends only those begun before; all of them without it
   * @throws as {@link ShowsService.eraseBuyer}
   */
  endBuyerSessions(
    request: { show: string; buyer: string } & EndedSessions,
    options: ShowsServiceOptions,
  ): Promise<void>;

  /**
   * Changes what a show's page tells and its box office sells by. The new revision
   * is live in seconds; microservices keep running.
   *
   * @throws ConflictError when the show was changed meanwhile, or when it cannot
   *   change like this now that tickets are sold; InputError for facts that cannot
   *   be; ServiceUnavailableError when its box office cannot be asked what is sold
   */
  changeFacts(
    change: { show: string } & ChangeFactsRequest,
    options: ShowsServiceOptions,
  ): Promise<Show>;

  /**
   * Rolls out a show anew after a failure.
   *
   * @throws ConflictError unless its newest revision failed
   */
  retryShow(id: string, options: ShowsServiceOptions): Promise<Show>;
}
