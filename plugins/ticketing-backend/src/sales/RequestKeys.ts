import { LoggerService } from '@backstage/backend-plugin-api';
import { SeatStore } from '../seats/SeatStore';
import { requestKey } from '../stores/IdempotencyStore';
import { misused } from './holdRefusals';

/** Keys of a buyer that belong to no performance; performances have longer ids. */
export const NO_PERFORMANCE = '';

/** Idempotency keys of changes that may be repeated, where only the key has to be watched. */
export class RequestKeys {
  readonly #show: string;
  readonly #seats: SeatStore;
  readonly #logger: LoggerService;

  constructor(options: {
    show: string;
    seats: SeatStore;
    logger: LoggerService;
  }) {
    this.#show = options.show;
    this.#seats = options.seats;
    this.#logger = options.logger;
  }

  /**
   * Remembers what a key came with, if there is one. While the seat store is away
   * nothing is remembered: the change itself is more important.
   *
   * @throws IdempotencyMisuseError when it came with another request before
   */
  async note(options: {
    buyer: string;
    key: string | undefined;
    request: [verb: string, ...request: unknown[]];
  }): Promise<void> {
    const { buyer, key } = options;
    const request = requestKey(key, options.request);
    if (!request) return;
    const ref = { show: this.#show, performance: NO_PERFORMANCE };
    const noted = await this.#seats
      .note(ref, { buyer, request })
      .catch(error => {
        this.#logger.warn(`An idempotency key is not remembered: ${error}`);
        return undefined;
      });
    if (noted?.type === 'misused') throw misused();
  }
}
