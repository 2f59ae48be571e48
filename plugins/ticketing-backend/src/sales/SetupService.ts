import { ConflictError, InputError } from '@backstage/errors';
import {
  findSaleFaults,
  Performance,
  ShowFacts,
  ShowSetup,
} from '@marquee/plugin-ticketing-common';
import { SellingWay } from '@marquee/plugin-ticketing-node';
import { SeatStore } from '../seats/SeatStore';
import { ShowStore } from '../stores/ShowStore';
import { Catalogue } from './Catalogue';
import { SalesGate } from './SalesGate';

/** Sets up the show that is sold here, and changes its facts. */
export class SetupService {
  readonly #show: string;
  readonly #way: SellingWay;
  readonly #shows: ShowStore;
  readonly #seats: SeatStore;
  readonly #catalogue: Catalogue;
  readonly #gate: SalesGate;

  constructor(options: {
    show: string;
    way: SellingWay;
    shows: ShowStore;
    seats: SeatStore;
    catalogue: Catalogue;
    gate: SalesGate;
  }) {
    this.#show = options.show;
    this.#way = options.way;
    this.#shows = options.shows;
    this.#seats = options.seats;
    this.#catalogue = options.catalogue;
    this.#gate = options.gate;
  }

  /**
   * Stores facts and places, and opens sales. The same again changes nothing.
   *
   * @throws InputError when they do not fit this box office or each other
   * @throws ConflictError when places change although some are held or sold
   */
  async save({ facts, places }: ShowSetup): Promise<void> {
    this.#assertFits(facts);
    const layout = this.#way.layOut(places, facts);
    const before = await this.#shows.find();
    const { placesChanged } = await this.#shows.save(facts, {
      layout,
      beforeChange: async () => {
        await this.#withdraw(before?.facts.performances ?? []);
      },
    });
    this.#catalogue.forget();
    // Not only when places changed: an earlier call may have ended half way.
    await this.#gate.check({ reload: placesChanged });
  }

  /** Stops sales, unless somebody holds places. */
  async #withdraw(performances: Performance[]) {
    const refs = performances.map(({ id }) => ({
      show: this.#show,
      performance: id,
    }));
    const counts = await this.#seats.counts(refs);
    if (counts.some(count => count && count.held > 0)) {
      throw new ConflictError(
        'The places cannot change while some of them are held',
      );
    }
    await this.#seats.close(refs);
  }

  #assertFits(facts: ShowFacts) {
    if (facts.id !== this.#show) {
      throw new InputError(`This box office sells '${this.#show}' only`);
    }
    const [fault] = findSaleFaults(facts);
    if (fault) {
      throw new InputError(`facts.${fault.path}: ${fault.message}`);
    }
    const ids = facts.performances.map(({ id }) => id);
    if (new Set(ids).size < ids.length) {
      throw new InputError('Two performances have the same id');
    }
  }
}
