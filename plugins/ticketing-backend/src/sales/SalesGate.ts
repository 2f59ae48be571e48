import { randomBytes } from 'crypto';
import { LoggerService } from '@backstage/backend-plugin-api';
import { SeatStore } from '../seats/SeatStore';
import { SeatOwnerStore } from '../stores/SeatOwnerStore';
import { Catalogue } from './Catalogue';

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

  /** Looks at every performance and loads those that need it, or all to `reload`. */
  async check(options: { reload?: boolean } = {}): Promise<void> {
    try {
      const offer = await this.#catalogue.find();
      const run = await this.#seats.run();
      for (const { id } of offer?.facts.performances ?? []) {
        if (options.reload) await this.#seats.close(this.#ref(id));
        await this.#ensureLoaded(id, run);
      }
      this.#open = true;
    } catch (error) {
      this.#open = false;
      throw error;
    }
  }

  #ref(performance: string) {
    return { show: this.#show, performance };
  }

  async #ensureLoaded(performance: string, run: string) {
    const ref = this.#ref(performance);
    if ((await this.#seats.loadedInto(ref)) === run) return;
    this.#open = false;
    await this.#seats.close(ref);
    await this.#owners.exclusively(performance, async () => {
      // Another process may have loaded it while we waited.
      if ((await this.#seats.loadedInto(ref)) === run) return;
      const owned = await this.#owners.read(performance);
      if (!owned) return;
      const epoch = randomBytes(6).toString('base64url');
      await this.#seats.load(ref, { ...owned, epoch, run });
      this.#logger.info(
        `Seats of performance '${performance}' loaded under epoch ${epoch}: ` +
          `${owned.holds.length} unpaid orders`,
      );
    });
  }
}
