import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import {
  OncePerMinute,
  type AccountsService,
  type RefusedAction,
} from '@marquee/plugin-accounts-node';

/**
 * Has refusals written down for admins. A page that asks again every few seconds
 * gives one line a minute, and no decision waits for the writing.
 */
export class RefusalLog {
  readonly #accounts: Pick<AccountsService, 'recordRefusal'>;
  readonly #logger: LoggerService;
  readonly #once: OncePerMinute;

  constructor(options: {
    accounts: Pick<AccountsService, 'recordRefusal'>;
    logger: LoggerService;
    now: () => number;
  }) {
    this.#accounts = options.accounts;
    this.#logger = options.logger;
    this.#once = new OncePerMinute(options);
  }

  /** Writes a refusal down in the background. */
  note(action: RefusedAction): void {
    const { account, issuedAt, permission, resource } = action;
    const key = JSON.stringify([account, issuedAt, permission, resource]);
    if (!this.#once.pass(key)) return;
    this.#accounts.recordRefusal(action).catch(error => {
      this.#once.forget(key);
      this.#logger.warn(
        `A refusal could not be written down: ${stringifyError(error)}`,
      );
    });
  }
}
