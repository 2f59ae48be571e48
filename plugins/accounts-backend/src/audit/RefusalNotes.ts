import type { LoggerService } from '@backstage/backend-plugin-api';
import { OncePerMinute } from '@marquee/plugin-accounts-node';
import type { AuditEntry, AuditLog } from './AuditLog';

/**
 * Writes refusals down in the background: how long an answer takes must not tell
 * whether there was something to write. Who tries without end gives one entry a
 * minute.
 */
export class RefusalNotes {
  readonly #audit: AuditLog;
  readonly #logger: Pick<LoggerService, 'warn'>;
  readonly #once: OncePerMinute;

  constructor(options: {
    audit: AuditLog;
    logger: Pick<LoggerService, 'warn'>;
    now: () => Date;
  }) {
    this.#audit = options.audit;
    this.#logger = options.logger;
    this.#once = new OncePerMinute({ now: () => options.now().getTime() });
  }

  /** Writes down what `find` gives. */
  note(find: () => Promise<AuditEntry>): void {
    find()
      .then(entry => this.#write(entry))
      .catch(error => {
        // Messages of drivers quote the data they were given.
        const name = error instanceof Error ? error.name : typeof error;
        this.#logger.warn(`A refusal could not be written down: ${name}`);
      });
  }

  async #write(entry: AuditEntry): Promise<void> {
    const { action, actor, target, request, detail } = entry;
    // Addresses without account count as one: who makes them up fills no log.
    const who = [actor, target, request?.address];
    const key = JSON.stringify([who, action, detail]);
    if (this.#once.pass(key)) await this.#audit.record(entry);
  }
}
