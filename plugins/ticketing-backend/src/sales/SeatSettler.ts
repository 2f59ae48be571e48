import { SeatStore } from '../seats/SeatStore';
import { OrderStore } from '../stores/OrderStore';
import { OutboxStore } from '../stores/OutboxStore';
import { Catalogue } from './Catalogue';

const BATCH = 100;

/** Brings to the seat store what the database decided. */
export class SeatSettler {
  readonly #show: string;
  readonly #seats: SeatStore;
  readonly #outbox: OutboxStore;
  readonly #orders: OrderStore;
  readonly #catalogue: Catalogue;
  #running?: Promise<void>;
  #next?: Promise<void>;

  constructor(options: {
    show: string;
    seats: SeatStore;
    outbox: OutboxStore;
    orders: OrderStore;
    catalogue: Catalogue;
  }) {
    this.#show = options.show;
    this.#seats = options.seats;
    this.#outbox = options.outbox;
    this.#orders = options.orders;
    this.#catalogue = options.catalogue;
  }

  /**
   * Passes on sold and freed seats. An entry is forgotten only after the store
   * has taken it over; taking it over twice changes nothing.
   *
   * While another process is at it, nothing happens: what it leaves is passed on
   * by the next run.
   *
   * Calls during a run share the one after it: it sees what all of them wrote.
   */
  async relay(): Promise<void> {
    if (!this.#running) {
      this.#running = this.#outbox
        .exclusively(() => this.#relayOnce())
        .finally(() => {
          this.#running = undefined;
        });
      return this.#running;
    }
    this.#next ??= this.#running
      .catch(() => undefined)
      .then(() => {
        this.#next = undefined;
        return this.relay();
      });
    return this.#next;
  }

  async #relayOnce(): Promise<void> {
    for (const entry of await this.#outbox.oldest(BATCH)) {
      const { id, performance, hold, outcome, seats } = entry;
      await this.#seats.settle(
        { show: this.#show, performance },
        { hold, outcome, seats },
      );
      await this.#outbox.remove(id);
    }
  }

  /** Frees lapsed holds, and ordered ones whose order never came into being. */
  async sweep(): Promise<void> {
    const offer = await this.#catalogue.find();
    for (const { id } of offer?.facts.performances ?? []) {
      const ref = { show: this.#show, performance: id };
      const { ordered } = await this.#seats.sweep(ref);
      if (ordered.length === 0) continue;
      const living = await this.#orders.livingHolds(ordered.map(h => h.id));
      for (const hold of ordered.filter(h => !living.has(h.id))) {
        await this.#seats.settle(ref, {
          hold: hold.id,
          outcome: 'free',
          seats: [],
        });
      }
    }
  }
}
