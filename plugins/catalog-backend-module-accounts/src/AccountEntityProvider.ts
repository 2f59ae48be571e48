import type { LoggerService } from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import type {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import type { AccountsService } from '@marquee/plugin-accounts-node';
import { toEntities } from './toEntities';

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
  }

  /**
   * Replaces the catalog's picture by that of this moment. When accounts cannot be
   * read, as while the portal starts, it stays as it was until the next time.
   */
  async refresh(): Promise<void> {
    const connection = this.#connection;
    if (!connection) return;
    try {
      const people = await this.#accounts.listPeople();
      await connection.applyMutation({
        type: 'full',
        entities: toEntities(people).map(entity => ({
          entity,
          locationKey: 'accounts',
        })),
      });
    } catch (error) {
      // Its message may name a person; its name cannot.
      const cause = isError(error) ? error.name : typeof error;
      this.#logger.warn(`People in the catalog stay as they are: ${cause}`);
    }
  }
}
