import { Hold, HoldRequest } from '@marquee/plugin-ticketing-common';
import { SellingWay, Stage } from '@marquee/plugin-ticketing-node';
import { SaleConflictError } from '../errors';
import { SeatMirror } from '../live/SeatMirror';
import { Held, RequestKey, SeatStore } from '../seats/SeatStore';
import { requestKey } from '../stores/IdempotencyStore';
import { assertOnSale } from './assertOnSale';
import { Catalogue, Offer } from './Catalogue';
import { expired, misused, refusalOf } from './holdRefusals';
import { newHoldId, performanceOfHold } from './identifiers';
import { totalPrice } from './prices';

/** How often the best places are looked for when somebody else was quicker. */
const MOST_ATTEMPTS = 5;

const ref = (offer: Offer, performance: string) => ({
  show: offer.facts.id,
  performance,
});

/** Keeps places for buyers while they make up their minds. */
export class HoldsService {
  readonly #seats: SeatStore;
  readonly #mirror: SeatMirror;
  readonly #catalogue: Catalogue;
  readonly #way: SellingWay;
  readonly #clock: () => number;

  constructor(options: {
    seats: SeatStore;
    mirror: SeatMirror;
    catalogue: Catalogue;
    way: SellingWay;
    clock: () => number;
  }) {
    this.#seats = options.seats;
    this.#mirror = options.mirror;
    this.#catalogue = options.catalogue;
    this.#way = options.way;
    this.#clock = options.clock;
  }

  /**
   * Holds all of the places wished for or none; takes the place of the buyer's hold so far.
   *
   * @throws SaleConflictError with the reason
   * @throws InputError when there are no such places
   * @throws IdempotencyMisuseError when the key came with another request
   */
  async hold(options: {
    performance: string;
    buyer: string;
    wish: HoldRequest;
    key?: string;
  }): Promise<Hold> {
    const { performance, buyer, wish, key } = options;
    const offer = await this.#catalogue.performance(performance);
    assertOnSale(offer, this.#clock());
    const request = requestKey(key, ['hold', performance, wish]);
    const max = offer.facts.maxTicketsPerOrder;
    for (let attempt = 1; ; attempt += 1) {
      const stage = await this.#stage(offer, { ...options, request });
      if ('type' in stage) return present(offer, performance, stage);
      const choice = this.#way.choose(wish, stage);
      if (choice.type === 'refused') {
        // Perhaps only the copy of the house is old.
        const isLast = attempt > 1 || stage.states.length === 0;
        if (isLast || !(await this.#mirror.refresh(ref(offer, performance)))) {
          throw new SaleConflictError(choice.conflict);
        }
        continue;
      }
      const outcome = await this.#seats.hold(ref(offer, performance), {
        id: newHoldId(performance),
        buyer,
        wish: choice,
        limit: max,
        request,
      });
      if (outcome.type === 'held') return present(offer, performance, outcome);
      const isRace = outcome.type === 'taken' && 'best' in wish;
      if (!isRace || attempt === MOST_ATTEMPTS) {
        throw refusalOf(outcome, { max });
      }
      await this.#mirror.refresh(ref(offer, performance));
    }
  }

  /** Undefined when the buyer holds nothing in this performance. */
  async findMine(
    performance: string,
    buyer: string,
  ): Promise<Hold | undefined> {
    const offer = await this.#catalogue.performance(performance);
    const { held } = await this.#seats.standing(ref(offer, performance), buyer);
    return held && present(offer, performance, held);
  }

  /** @throws SaleConflictError when the hold is over or cannot be extended again */
  async extend(hold: string, buyer: string, key?: string): Promise<Hold> {
    const performance = performanceOfHold(hold);
    const offer = await this.#catalogue.performance(performance);
    const outcome = await this.#seats.extend(ref(offer, performance), {
      id: hold,
      buyer,
      request: requestKey(key, ['extend', hold]),
    });
    switch (outcome.type) {
      case 'held':
        return present(offer, performance, outcome);
      case 'gone':
        throw expired();
      case 'limit':
        throw new SaleConflictError({
          reason: 'limit',
          message: 'The time for these seats cannot be extended again',
        });
      case 'misused':
        throw misused();
      default:
        return outcome satisfies never;
    }
  }

  /** Gives the places back; harmless when they are no longer held. */
  async release(hold: string, buyer: string, key?: string): Promise<void> {
    const performance = performanceOfHold(hold);
    const offer = await this.#catalogue.performance(performance);
    const outcome = await this.#seats.release(ref(offer, performance), {
      id: hold,
      buyer,
      request: requestKey(key, ['release', hold]),
    });
    if (outcome.type === 'misused') throw misused();
  }

  /** What the way of selling sees; or what was answered to this request before. */
  async #stage(
    offer: Offer,
    options: {
      performance: string;
      buyer: string;
      wish: HoldRequest;
      request?: RequestKey;
    },
  ): Promise<Stage | Held> {
    const { plan: geometry, facts } = offer;
    const { performance, buyer, wish, request } = options;
    if (!this.#way.looksAtHouse(wish)) {
      return { geometry, facts, states: [], held: [] };
    }
    const [standing, house] = await Promise.all([
      this.#seats.standing(ref(offer, performance), buyer, request),
      this.#mirror.read(ref(offer, performance)),
    ]);
    const { answered, held } = standing;
    if (answered?.type === 'misused') throw misused();
    if (answered) return answered;
    return {
      geometry,
      facts,
      states: house,
      held: held?.hold.seats ?? [],
    };
  }
}

function present(offer: Offer, performance: string, held: Held): Hold {
  const { hold, now } = held;
  return {
    id: hold.id,
    performance,
    seats: hold.seats,
    amount: totalPrice(offer, hold.seats),
    currency: offer.facts.currency,
    expiresAt: new Date(hold.expiresAt).toISOString(),
    now: new Date(now).toISOString(),
    extensionsLeft: hold.extensionsLeft,
  };
}
