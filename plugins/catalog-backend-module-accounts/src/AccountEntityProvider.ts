import type { LoggerService } from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import type {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import type { AccountsService } from '@marquee/plugin-accounts-node';
import { setTimeout as sleep } from 'node:timers/promises';
import { toEntities } from './toEntities';

/** Pauses between the first tries, in ms; after them the schedule is as quick. */
const FIRST_PAUSES_MS = [1_000, 2_000, 4_000] as const;

/** Keeps the catalog's picture of people and roles up to date; the truth stays with accounts. */
export class AccountEntityProvider implements EntityProvider {
  readonly #accounts: Pick<AccountsService, 'listPeople'>;
  readonly #logger: LoggerService;
  #connection: EntityProviderConnection | undefined;

  constructor(options: {
    accounts: Pick<AccountsService, 'listPeople'>;
    logger: LoggerService;
  }) {
    this.#accounts = options.accounts;
    this.#logger = options.logger;
  }

  getProviderName(): string {
    return 'accounts';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.#connection = connection;
    // Not waited for: accounts may start after the catalog, which waits for this.
    void this.#begin();
  }

  /**
   * Replaces the catalog's picture by that of this moment. When accounts cannot be
   * read, as while the portal starts, it stays as it was until the next time.
   */
  async refresh(): Promise<void> {
    await this.#tryRefresh();
  }

  async #tryRefresh(): Promise<boolean> {
    const connection = this.#connection;
    if (!connection) return false;
    try {
      const people = await this.#accounts.listPeople();
      await connection.applyMutation({
        type: 'full',
        entities: toEntities(people).map(entity => ({
          entity,
          locationKey: 'accounts',
        })),
      });
      return true;
    } catch (error) {
      // Its message may name a person; its name cannot.
      const cause = isError(error) ? error.name : typeof error;
      this.#logger.warn(`People in the catalog stay as they are: ${cause}`);
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
