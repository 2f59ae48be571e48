import type { LoggerService } from '@backstage/backend-plugin-api';
import type { AuditEntry, AuditLog } from './AuditLog';

/** Time in ms within which the same refusal is written down once. */
const PAUSE = 60_000;

/**
 * Writes refusals down in the background: how long an answer takes must not tell
 * whether there was something to write. Who tries without end gives one entry a
 * minute.
 */
export class RefusalNotes {
  readonly #audit: AuditLog;
  readonly #logger: Pick<LoggerService, 'warn'>;
  readonly #now: () => Date;
  readonly #written = new Map<string, number>();

  constructor(options: {
    audit: AuditLog;
    logger: Pick<LoggerService, 'warn'>;
    now: () => Date;
  }) {
    this.#audit = options.audit;
    this.#logger = options.logger;
    this.#now = options.now;
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
    this.#forgetOld();
    const { action, actor, target, request, detail } = entry;
    // Addresses without account count as one: who makes them up fills no log.
    const who = [actor, target, request?.address];
    const key = JSON.stringify([who, action, detail]);
    if (this.#written.has(key)) return;
    this.#written.set(key, this.#now().getTime());
    await this.#audit.record(entry);
  }

  #forgetOld(): void {
    const oldest = this.#now().getTime() - PAUSE;
    for (const [key, at] of this.#written) {
      if (at > oldest) break;
      this.#written.delete(key);
    }
  }
}
