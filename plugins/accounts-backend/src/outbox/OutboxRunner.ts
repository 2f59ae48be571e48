import type { LoggerService } from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import { backOff } from './backOff';
import type { ClaimedErrand, OutboxStore } from './OutboxStore';
import { runErrand, type ErrandServices } from './runErrand';

/** How many errands run side by side. */
const BATCH = 10;
/** Longer than any errand takes, in seconds. */
const CLAIM_SECONDS = 120;

/** Runs the errands of the outbox; any number of replicas may do so. */
export class OutboxRunner {
  readonly #store: OutboxStore;
  readonly #services: ErrandServices;
  readonly #logger: Pick<LoggerService, 'warn'>;
  #round: Promise<void> = Promise.resolve();

  constructor(options: {
    store: OutboxStore;
    services: ErrandServices;
    logger: Pick<LoggerService, 'warn'>;
  }) {
    this.#store = options.store;
    this.#services = options.services;
    this.#logger = options.logger;
  }

  /** Runs all that is due; errands that fail are due again later. */
  async run(): Promise<void> {
    // Rounds of one replica follow each other, so that they do not pile up.
    this.#round = this.#round.then(() => this.#runDue());
    await this.#round;
  }

  /** Runs what is due without being waited for: the schedule makes up for failures. */
  wake(): void {
    void this.run();
  }

  async #runDue(): Promise<void> {
    try {
      let errands: ClaimedErrand[];
      do {
        errands = await this.#store.claim({
          limit: BATCH,
          seconds: CLAIM_SECONDS,
        });
        await Promise.all(errands.map(errand => this.#try(errand)));
      } while (errands.length > 0);
    } catch (error) {
      this.#logger.warn(`The outbox cannot be read: ${nameOf(error)}`);
    }
  }

  async #try(errand: ClaimedErrand): Promise<void> {
    try {
      await runErrand(errand, this.#services);
      await this.#store.finish(errand);
    } catch (error) {
      const seconds = backOff(errand.attempts);
      // Its message may name a person; its name cannot.
      this.#logger.warn(
        `Errand ${errand.id} (${errand.kind}) failed with ${nameOf(
          error,
        )}; next try in ${seconds} s`,
      );
      await this.#store.postpone(errand, seconds);
    }
  }
}

function nameOf(error: unknown): string {
  return isError(error) ? error.name : typeof error;
}
