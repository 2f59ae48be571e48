import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import type { ShowsService } from '@marquee/plugin-shows-node';
import { toEntities } from './toEntities';

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
  }

  /**
   * Replaces the catalog's picture by that of this moment. When shows cannot be
   * read, as while the portal starts, it stays as it was until the next time.
   */
  async refresh(signal?: AbortSignal): Promise<void> {
    const connection = this.#connection;
    if (!connection) return;
    try {
      const credentials = await this.#auth.getOwnServiceCredentials();
      const shows = await this.#shows.listShows({ credentials, signal });
      await connection.applyMutation({
        type: 'full',
        entities: shows
          .flatMap(toEntities)
          .map(entity => ({ entity, locationKey: 'shows' })),
      });
    } catch (error) {
      this.#logger.warn(
        `Shows in the catalog stay as they are: ${stringifyError(error)}`,
      );
    }
  }
}
