import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type {
  AccountsService,
  RefusedAction,
} from '@marquee/plugin-accounts-node';

/** Time in ms within which the same refusal is written down once. */
const PAUSE = 60_000;

/**
 * Has refusals written down for admins. A page that asks again every few seconds
 * gives one line a minute, and no decision waits for the writing.
 */
export class RefusalLog {
  readonly #accounts: Pick<AccountsService, 'recordRefusal'>;
  readonly #logger: LoggerService;
  readonly #now: () => number;
  readonly #written = new Map<string, number>();

  constructor(options: {
    accounts: Pick<AccountsService, 'recordRefusal'>;
    logger: LoggerService;
    now: () => number;
  }) {
    this.#accounts = options.accounts;
    this.#logger = options.logger;
    this.#now = options.now;
  }

  /** Writes a refusal down in the background. */
  note(action: RefusedAction): void {
    this.#forgetOld();
    const { account, issuedAt, permission, resource } = action;
    const key = JSON.stringify([account, issuedAt, permission, resource]);
    if (this.#written.has(key)) return;
    this.#written.set(key, this.#now());
    this.#accounts.recordRefusal(action).catch(error => {
      this.#written.delete(key);
      this.#logger.warn(
        `A refusal could not be written down: ${stringifyError(error)}`,
      );
    });
  }

  #forgetOld(): void {
    const oldest = this.#now() - PAUSE;
    for (const [key, at] of this.#written) {
      if (at > oldest) break;
      this.#written.delete(key);
    }
  }
}
