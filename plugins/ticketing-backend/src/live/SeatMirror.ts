import { LoggerService } from '@backstage/backend-plugin-api';
import { SeatDelta } from '@marquee/plugin-ticketing-common';
import { PerformanceRef } from '../seats/keys';
import { SeatStore } from '../seats/SeatStore';
import { SeatFeed, Watching } from './SeatFeed';

/** A copy that nobody looked at for so long is given up, in ms. */
const IDLE_MS = 60_000;

/** A copy of the seats of one performance. */
interface Copy {
  codes: Uint8Array;
  watching: Watching;
  idle: NodeJS.Timeout;
}

/**
 * Copies of the seats of performances in this process, which follow the live
 * changes: to read 50,000 seats for every wish would cost more than to hold them.
 * They may be a moment old. That is enough to find seats and for rules of
 * courtesy; who gets a seat is decided by the seat store.
 */
export class SeatMirror {
  readonly #seats: SeatStore;
  readonly #feed: SeatFeed;
  readonly #logger: LoggerService;
  readonly #copies = new Map<string, Promise<Copy>>();

  constructor(options: {
    seats: SeatStore;
    feed: SeatFeed;
    logger: LoggerService;
  }) {
    this.#seats = options.seats;
    this.#feed = options.feed;
    this.#logger = options.logger;
  }

  /**
   * Codes of `SEAT_STATE` by seat; not to be changed.
   *
   * @throws SalesClosedError while the seats are not loaded
   */
  async read(ref: PerformanceRef): Promise<Uint8Array> {
    const { performance } = ref;
    let copy = this.#copies.get(performance);
    if (!copy) {
      copy = this.#follow(ref);
      this.#copies.set(performance, copy);
      copy.catch(() => this.#copies.delete(performance));
    }
    const { codes, idle } = await copy;
    idle.refresh();
    return codes;
  }

  /**
   * Brings a copy up to this moment: somebody was refused by it, or came too late.
   *
   * @returns whether it was old
   */
  async refresh({ performance }: PerformanceRef): Promise<boolean> {
    try {
      const copy = await this.#copies.get(performance);
      return copy ? await copy.watching.catchUp() : true;
    } catch {
      // Whether the seats can be read at all is for the next reader to see.
      this.#forget(performance);
      return true;
    }
  }

  /** Gives all copies up. */
  stop(): void {
    for (const performance of this.#copies.keys()) this.#forget(performance);
  }

  #forget(performance: string): void {
    const copy = this.#copies.get(performance);
    this.#copies.delete(performance);
    copy?.then(
      ({ watching, idle }) => {
        clearTimeout(idle);
        watching.end();
      },
      () => undefined,
    );
  }

  async #follow(ref: PerformanceRef): Promise<Copy> {
    const { epoch, version, states } = await this.#seats.states(ref);
    const codes = Uint8Array.from(states, Number);
    const forget = () => this.#forget(ref.performance);
    const watching = await this.#feed.watch(ref, {
      epoch,
      version,
      sink: {
        changed: ({ changes }: SeatDelta) => {
          for (const [seat, code] of changes) codes[seat] = code;
        },
        reset: () => {
          this.#logger.debug(`Seats of '${ref.performance}' are read anew`);
          forget();
        },
      },
    });
    const idle = setTimeout(forget, IDLE_MS).unref();
    return { codes, watching, idle };
  }
}
