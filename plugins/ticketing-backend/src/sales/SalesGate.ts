import { randomBytes } from 'crypto';
import { LoggerService } from '@backstage/backend-plugin-api';
import { SeatStore } from '../seats/SeatStore';
import { SeatOwnerStore } from '../stores/SeatOwnerStore';
import { Catalogue } from './Catalogue';

/** Seats that are read from the database at once: what a small process has room for. */
const MOST_SEATS = 100_000;

/**
 * Opens sales only while the seat store knows what the database knows.
 *
 * A store that was emptied, or restarted and so may have lost its last writes,
 * is loaded anew from the database under a new epoch. Until then nothing is sold.
 */
export class SalesGate {
  readonly #show: string;
  readonly #seats: SeatStore;
  readonly #owners: SeatOwnerStore;
  readonly #catalogue: Catalogue;
  readonly #logger: LoggerService;
  #open = false;

  constructor(options: {
    show: string;
    seats: SeatStore;
    owners: SeatOwnerStore;
    catalogue: Catalogue;
    logger: LoggerService;
  }) {
    this.#show = options.show;
    this.#seats = options.seats;
    this.#owners = options.owners;
    this.#catalogue = options.catalogue;
    this.#logger = options.logger;
  }

  /** Whether all performances were loaded when last looked at. */
  get isOpen(): boolean {
    return this.#open;
  }

  /**
   * Looks at every performance and loads those that need it, or all to `reload`.
   * Two round trips when nothing is to be done, however many there are.
   */
  async check(options: { reload?: boolean } = {}): Promise<void> {
    try {
      // Asked even when there is no show yet: then it could not be set up.
      const run = await this.#seats.run();
      const offer = await this.#catalogue.find();
      if (offer) {
        const all = offer.facts.performances.map(({ id }) => id);
        if (options.reload) {
          // A load of the old places that is under way must not come after this.
          await this.#owners.exclusively(() =>
            this.#seats.close(this.#refs(all)),
          );
        }
        const missing = await this.#missing(all, run);
        if (missing.length > 0) {
          const seatCount = offer.plan.seats.number.length;
          await this.#load(missing, { run, seatCount });
        }
      }
      this.#open = true;
    } catch (error) {
      this.#open = false;
      throw error;
    }
  }

  #refs(performances: readonly string[]) {
    return performances.map(performance => ({ show: this.#show, performance }));
  }

  async #missing(performances: readonly string[], run: string) {
    const loaded = await this.#seats.loadedInto(this.#refs(performances));
    return performances.filter((_, i) => loaded[i] !== run);
  }

  async #load(
    missing: readonly string[],
    { run, seatCount }: { run: string; seatCount: number },
  ) {
    this.#open = false;
    await this.#owners.exclusively(async () => {
      // Another process may have loaded them while we waited: those must stay open.
      const still = await this.#missing(missing, run);
      await this.#seats.close(this.#refs(still));
      const batch = Math.max(1, Math.floor(MOST_SEATS / seatCount));
      for (let start = 0; start < still.length; start += batch) {
        await this.#loadBatch(still.slice(start, start + batch), run);
      }
    });
  }

  async #loadBatch(performances: string[], run: string) {
    const owned = await this.#owners.read(performances);
    const epoch = randomBytes(6).toString('base64url');
    await Promise.all(
      [...owned].map(([performance, seats]) =>
        this.#seats.load(
          { show: this.#show, performance },
          { ...seats, epoch, run },
        ),
      ),
    );
    const unpaid = [...owned.values()].reduce(
      (sum, { holds }) => sum + holds.length,
      0,
    );
    const names = performances.slice(0, 3).join(', ');
    this.#logger.info(
      `Seats of ${performances.length} performances (${names}…) loaded under ` +
        `epoch ${epoch}: ${unpaid} unpaid orders`,
    );
  }
}
