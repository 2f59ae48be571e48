import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import type { ShowsService } from '@marquee/plugin-shows-node';
import { setTimeout as sleep } from 'node:timers/promises';
import { toEntities } from './toEntities';

/** Pauses between the first tries, in ms; after them the schedule is as quick. */
const FIRST_PAUSES_MS = [1_000, 2_000, 4_000] as const;

/** Keeps the catalog's picture of all shows up to date; the truth stays with the shows plugin. */
export class ShowEntityProvider implements EntityProvider {
  readonly #shows: Pick<ShowsService, 'listShows'>;
  readonly #auth: AuthService;
  readonly #logger: LoggerService;
  #connection: EntityProviderConnection | undefined;

  constructor(options: {
    shows: Pick<ShowsService, 'listShows'>;
    auth: AuthService;
    logger: LoggerService;
  }) {
    this.#shows = options.shows;
    this.#auth = options.auth;
    this.#logger = options.logger;
  }

  getProviderName(): string {
    return 'shows';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.#connection = connection;
    // Not waited for: shows may start after the catalog, which waits for this.
    void this.#begin();
  }

  /**
   * Replaces the catalog's picture by that of this moment. When shows cannot be
   * read, as while the portal starts, it stays as it was until the next time.
   */
  async refresh(signal?: AbortSignal): Promise<void> {
    await this.#tryRefresh(signal);
  }

  async #tryRefresh(signal?: AbortSignal): Promise<boolean> {
    const connection = this.#connection;
    if (!connection) return false;
    try {
      const credentials = await this.#auth.getOwnServiceCredentials();
      const shows = await this.#shows.listShows({ credentials, signal });
      await connection.applyMutation({
        type: 'full',
        entities: shows
          .flatMap(toEntities)
          .map(entity => ({ entity, locationKey: 'shows' })),
      });
      return true;
    } catch (error) {
      this.#logger.warn(
        `Shows in the catalog stay as they are: ${stringifyError(error)}`,
      );
      return false;
    }
  }

  /** The schedule's first run comes before the connection, its next one late. */
  async #begin(): Promise<void> {
    for (const pause of FIRST_PAUSES_MS) {
      if (await this.#tryRefresh()) return;
      await sleep(pause, undefined, { ref: false });
    }
    await this.refresh();
  }
}
