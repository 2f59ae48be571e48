import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Genre, Seating } from '@marquee/plugin-container-pool-common';
import type {
  ListedShow,
  OfferedParts,
  PlanAnswer,
  Show,
  ShowAnswers,
} from '@marquee/plugin-shows-common';

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
   * Rolls out a show anew after a failure.
   *
   * @throws ConflictError unless its newest revision failed
   */
  retryShow(id: string, options: ShowsServiceOptions): Promise<Show>;
}
