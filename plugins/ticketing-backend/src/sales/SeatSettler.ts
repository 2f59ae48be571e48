import { LoggerService } from '@backstage/backend-plugin-api';
import { PerformanceRef } from '../seats/keys';
import { SeatStore } from '../seats/SeatStore';
import { OrderStore } from '../stores/OrderStore';
import { OutboxStore } from '../stores/OutboxStore';
import { OutboxRow } from '../stores/tables';
import { Catalogue } from './Catalogue';

const BATCH = 200;
/** Sold seats of this long are told to the seat store together, in ms. */
const SOON_MS = 50;

/** Brings to the seat store what the database decided. */
export class SeatSettler {
  readonly #show: string;
  readonly #seats: SeatStore;
  readonly #outbox: OutboxStore;
  readonly #orders: OrderStore;
  readonly #catalogue: Catalogue;
  readonly #logger: LoggerService;
  #running?: Promise<void>;
  #next?: Promise<void>;
  #soon?: NodeJS.Timeout;

  constructor(options: {
    show: string;
    seats: SeatStore;
    outbox: OutboxStore;
    orders: OrderStore;
    catalogue: Catalogue;
    logger: LoggerService;
  }) {
    this.#show = options.show;
    this.#seats = options.seats;
    this.#outbox = options.outbox;
    this.#orders = options.orders;
    this.#catalogue = options.catalogue;
    this.#logger = options.logger;
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
        .exclusively(() => this.#relayAll())
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

  /**
   * Passes on a moment later, with all that is decided meanwhile. Nobody waits for
   * it: the decision stands, and the seats are held until the store learns of it.
   */
  relaySoon(): void {
    this.#soon ??= setTimeout(() => {
      this.#soon = undefined;
      this.relay().catch(error => {
        this.#logger.warn(`The seat store learns of decisions later: ${error}`);
      });
    }, SOON_MS);
  }

  /** Lets the run under way finish, and begins no other. */
  async stop(): Promise<void> {
    clearTimeout(this.#soon);
    await Promise.allSettled([this.#running, this.#next]);
  }

  async #relayAll(): Promise<void> {
    let entries: OutboxRow[];
    do {
      entries = await this.#outbox.oldest(BATCH);
      await this.#relayOnce(entries);
    } while (entries.length === BATCH);
  }

  async #relayOnce(entries: OutboxRow[]): Promise<void> {
    // What is about other seats is not waited for; what is about the same ones has an order.
    const last = new Map<string, Promise<void>>();
    const outcomes = await Promise.allSettled(
      entries.map(entry => {
        const places = entry.seats.map(seat => `${entry.performance} ${seat}`);
        const earlier = new Set(places.flatMap(place => last.get(place) ?? []));
        const settled = Promise.all(earlier).then(() => this.#settle(entry));
        for (const place of places) last.set(place, settled);
        return settled;
      }),
    );
    const failed = outcomes.findIndex(({ status }) => status === 'rejected');
    // What came after a failure is taken over once more, after what failed.
    const done = failed < 0 ? entries : entries.slice(0, failed);
    await this.#outbox.remove(done.map(({ id }) => id));
    if (failed >= 0) throw (outcomes[failed] as PromiseRejectedResult).reason;
  }

  async #settle({ performance, hold, outcome, seats, buyer }: OutboxRow) {
    await this.#seats.settle(
      { show: this.#show, performance },
      { hold, outcome, seats, buyer: buyer ?? undefined },
    );
  }

  /** Frees lapsed holds, and ordered ones whose order never came into being. */
  async sweep(): Promise<void> {
    const offer = await this.#catalogue.find();
    const refs = (offer?.facts.performances ?? []).map(({ id }) => ({
      show: this.#show,
      performance: id,
    }));
    for (const ref of await this.#seats.due(refs)) {
      // A few at a time; after a rush thousands lapse within minutes.
      while (await this.#sweepSome(ref));
    }
  }

  /** @returns whether there may be more */
  async #sweepSome(ref: PerformanceRef): Promise<boolean> {
    const { freed, ordered } = await this.#seats.sweep(ref);
    if (ordered.length > 0) {
      const living = await this.#orders.livingHolds(ordered.map(h => h.id));
      for (const hold of ordered.filter(h => !living.has(h.id))) {
        await this.#seats.settle(ref, {
          hold: hold.id,
          outcome: 'free',
          seats: [],
        });
      }
    }
    return freed + ordered.length > 0;
  }
}
