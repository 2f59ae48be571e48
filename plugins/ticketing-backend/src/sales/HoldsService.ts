import { InputError } from '@backstage/errors';
import { Hold } from '@marquee/plugin-ticketing-common';
import { IdempotencyMisuseError, SaleConflictError } from '../errors';
import { Held, SeatStore } from '../seats/SeatStore';
import { requestDigest } from '../stores/IdempotencyStore';
import { Catalogue, Offer } from './Catalogue';
import { newHoldId, performanceOfHold } from './identifiers';
import { totalPrice } from './prices';

const expired = () =>
  new SaleConflictError({
    reason: 'hold-expired',
    message: 'The time for these seats is over',
  });

/** Keeps seats for buyers while they make up their minds. */
export class HoldsService {
  readonly #seats: SeatStore;
  readonly #catalogue: Catalogue;
  readonly #clock: () => number;

  constructor(options: {
    seats: SeatStore;
    catalogue: Catalogue;
    clock: () => number;
  }) {
    this.#seats = options.seats;
    this.#catalogue = options.catalogue;
    this.#clock = options.clock;
  }

  /**
   * Holds all of the seats or none; takes the place of the buyer's hold so far.
   *
   * @throws SaleConflictError with the reason
   * @throws InputError when the plan has no such seats
   */
  async hold(wish: {
    performance: string;
    buyer: string;
    seats: number[];
    idempotencyKey?: string;
  }): Promise<Hold> {
    const { performance, buyer, idempotencyKey } = wish;
    const offer = await this.#catalogue.performance(performance);
    const seats = [...new Set(wish.seats)].sort((a, b) => a - b);
    if (seats[seats.length - 1] >= offer.plan.seats.number.length) {
      throw new InputError('The seating plan has no such seat');
    }
    this.#assertOnSale(offer.performance.startsAt);
    const outcome = await this.#seats.hold(this.#ref(offer, performance), {
      id: newHoldId(performance),
      buyer,
      seats,
      limit: offer.facts.maxTicketsPerOrder,
      idempotency: idempotencyKey
        ? { key: idempotencyKey, digest: requestDigest(seats) }
        : undefined,
    });
    switch (outcome.type) {
      case 'held':
        return present(offer, performance, outcome);
      case 'taken':
        throw new SaleConflictError({
          reason: 'seats-taken',
          message: 'Somebody else has these seats',
          seats: outcome.seats,
        });
      case 'limit':
        throw new SaleConflictError({
          reason: 'limit',
          message: `At most ${offer.facts.maxTicketsPerOrder} seats at once`,
        });
      case 'misused':
        throw new IdempotencyMisuseError(
          `Idempotency key '${idempotencyKey}' was used with other seats`,
        );
      default:
        return outcome satisfies never;
    }
  }

  /** Undefined when the buyer holds nothing in this performance. */
  async findMine(
    performance: string,
    buyer: string,
  ): Promise<Hold | undefined> {
    const offer = await this.#catalogue.performance(performance);
    const ref = this.#ref(offer, performance);
    const outcome = await this.#seats.find(ref, buyer);
    if (outcome.type === 'gone') return undefined;
    return present(offer, performance, outcome);
  }

  /** @throws SaleConflictError when the hold is over or cannot be extended again */
  async extend(hold: string, buyer: string): Promise<Hold> {
    const performance = performanceOfHold(hold);
    const offer = await this.#catalogue.performance(performance);
    const ref = this.#ref(offer, performance);
    const outcome = await this.#seats.extend(ref, { id: hold, buyer });
    if (outcome.type === 'gone') throw expired();
    if (outcome.type === 'limit') {
      throw new SaleConflictError({
        reason: 'limit',
        message: 'The time for these seats cannot be extended again',
      });
    }
    return present(offer, performance, outcome);
  }

  /** Gives the seats back; harmless when they are no longer held. */
  async release(hold: string, buyer: string): Promise<void> {
    const performance = performanceOfHold(hold);
    const offer = await this.#catalogue.performance(performance);
    const ref = this.#ref(offer, performance);
    await this.#seats.release(ref, { id: hold, buyer });
  }

  #ref(offer: Offer, performance: string) {
    return { show: offer.facts.id, performance };
  }

  #assertOnSale(startsAt: string) {
    if (Date.parse(startsAt) > this.#clock()) return;
    throw new SaleConflictError({
      reason: 'not-on-sale',
      message: 'This performance has begun',
    });
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
