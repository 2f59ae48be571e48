import { ConflictError, InputError } from '@backstage/errors';
import {
  countByCategory,
  findSaleFaults,
  SEAT_STATE,
  ShowSetup,
} from '@marquee/plugin-ticketing-common';
import { SeatStore } from '../seats/SeatStore';
import { ShowStore } from '../stores/ShowStore';
import { Catalogue } from './Catalogue';
import { SalesGate } from './SalesGate';

/** Sets up the show that is sold here, and changes its facts. */
export class SetupService {
  readonly #show: string;
  readonly #shows: ShowStore;
  readonly #seats: SeatStore;
  readonly #catalogue: Catalogue;
  readonly #gate: SalesGate;

  constructor(options: {
    show: string;
    shows: ShowStore;
    seats: SeatStore;
    catalogue: Catalogue;
    gate: SalesGate;
  }) {
    this.#show = options.show;
    this.#shows = options.shows;
    this.#seats = options.seats;
    this.#catalogue = options.catalogue;
    this.#gate = options.gate;
  }

  /**
   * Stores facts and plan, and opens sales. The same again changes nothing.
   *
   * @throws InputError when they do not fit this box office or each other
   * @throws ConflictError when the plan changes although seats of it are held or sold
   */
  async save(setup: ShowSetup): Promise<void> {
    this.#assertFits(setup);
    const before = await this.#shows.find();
    const { planChanged } = await this.#shows.save(setup, {
      beforePlanChange: async () => {
        for (const { id } of before?.facts.performances ?? []) {
          await this.#withdraw(id);
        }
      },
    });
    this.#catalogue.forget();
    // Not only when the plan changed: an earlier call may have ended half way.
    await this.#gate.check({ reload: planChanged });
  }

  /** Stops sales of a performance, unless somebody holds seats of it. */
  async #withdraw(performance: string) {
    const ref = { show: this.#show, performance };
    if (!(await this.#seats.loadedInto(ref))) return;
    const { states } = await this.#seats.states(ref);
    if (states.includes(String(SEAT_STATE.held))) {
      throw new ConflictError(
        'The seating plan cannot change while seats of it are held',
      );
    }
    await this.#seats.close(ref);
  }

  #assertFits({ facts, places }: ShowSetup) {
    if (facts.id !== this.#show) {
      throw new InputError(`This box office sells '${this.#show}' only`);
    }
    const [fault] = findSaleFaults(facts);
    if (fault) {
      throw new InputError(`facts.${fault.path}: ${fault.message}`);
    }
    const priced = new Set(facts.priceCategories.map(({ id }) => id));
    for (const { name } of countByCategory(places)) {
      if (!priced.has(name)) {
        throw new InputError(`Category '${name}' has no price`);
      }
    }
    const ids = facts.performances.map(({ id }) => id);
    if (new Set(ids).size < ids.length) {
      throw new InputError('Two performances have the same id');
    }
  }
}
