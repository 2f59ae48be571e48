import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { isError, ServiceUnavailableError } from '@backstage/errors';
import { userRefOf } from '@marquee/plugin-accounts-common';
import type { ListedShow } from '@marquee/plugin-shows-common';
import type { ShowsService } from '@marquee/plugin-shows-node';
import type { Knex } from 'knex';
import type { OwnShow, VisitedShow } from './findObstacles';

/** A person waits for the answer; what takes longer counts as not reachable. */
const PATIENCE_MS = 5_000;

/** Asks shows what an account has to do with them. */
export class ShowSurvey {
  readonly #auth: AuthService;
  readonly #shows: Pick<ShowsService, 'listShows' | 'findComingTickets'>;
  readonly #logger: Pick<LoggerService, 'warn'>;

  constructor(options: {
    auth: AuthService;
    shows: Pick<ShowsService, 'listShows' | 'findComingTickets'>;
    logger: Pick<LoggerService, 'warn'>;
  }) {
    this.#auth = options.auth;
    this.#shows = options.shows;
    this.#logger = options.logger;
  }

  /**
   * How many shows each account opened, by entity reference; undefined while shows
   * cannot be asked.
   */
  async countByOwner(): Promise<Map<string, number> | undefined> {
    const shows = await this.#listShows().catch(() => undefined);
    if (!shows) return undefined;
    const counts = new Map<string, number>();
    for (const { owner } of shows) {
      counts.set(owner, (counts.get(owner) ?? 0) + 1);
    }
    return counts;
  }

  /**
   * The shows that an account opened, and those where it signed in.
   *
   * @throws ServiceUnavailableError while shows cannot be asked
   */
  async survey(
    knex: Knex,
    account: string,
  ): Promise<{ own: OwnShow[]; visited: VisitedShow[] }> {
    const shows = await this.#listShows();
    const own = shows
      .filter(({ owner }) => owner === userRefOf(account))
      .map(show => ({ ...toTitle(show), state: show.state }));
    const visited = await this.#visitedOf(knex, account, shows);
    return {
      own,
      visited: await Promise.all(visited.map(it => this.#visit(it, account))),
    };
  }

  /**
   * The shows where an account signed in.
   *
   * @throws as {@link survey}
   */
  async listVisited(knex: Knex, account: string): Promise<ListedShow[]> {
    return await this.#visitedOf(knex, account, await this.#listShows());
  }

  async #visitedOf(
    knex: Knex,
    account: string,
    shows: ListedShow[],
  ): Promise<ListedShow[]> {
    const visits = await knex<{ account: string; show: string }>(
      'show_visits',
    ).where({ account });
    const ids = new Set(visits.map(({ show }) => show));
    // A show that is gone has neither tickets nor data.
    return shows.filter(({ id }) => ids.has(id));
  }

  async #listShows(): Promise<ListedShow[]> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    const signal = AbortSignal.timeout(PATIENCE_MS);
    try {
      return await this.#shows.listShows({ credentials, signal });
    } catch (error) {
      const cause = isError(error) ? error.name : typeof error;
      this.#logger.warn(`Shows cannot be asked now: ${cause}`);
      throw new ServiceUnavailableError('Shows cannot be asked now', error);
    }
  }

  async #visit(show: ListedShow, buyer: string): Promise<VisitedShow> {
    const place = { ...toTitle(show), url: show.url };
    try {
      const found = await this.#shows.findComingTickets(
        { show: show.id, buyer },
        {
          credentials: await this.#auth.getOwnServiceCredentials(),
          signal: AbortSignal.timeout(PATIENCE_MS),
        },
      );
      return { ...place, ...found, reachable: true };
    } catch (error) {
      const gone = isError(error) && error.name === 'NotFoundError';
      return { ...place, reachable: gone, tickets: 0, startsAt: null };
    }
  }
}

function toTitle({ id, specification }: ListedShow) {
  return { show: id, title: specification.facts.title };
}
