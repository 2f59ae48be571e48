import {
  seatDeltaSchema,
  TICKETING_BASE_PATH,
  ticketingRoutes,
} from '@marquee/plugin-ticketing-common';
import { SeatBook } from '../seating/SeatBook';
import { backOff } from './backOff';
import { readEventStream } from './readEventStream';
import type { TicketingClient } from './TicketingClient';

/** What a feed tells the page. */
export interface SeatFeedListener {
  /** The states are there, or there anew. */
  onSnapshot(): void;
  /** These seats changed. */
  onChange(seats: number[]): void;
  /** Whether changes arrive; when not, the states are as of the last word. */
  onLink(link: 'live' | 'lost'): void;
}

/** The line counts as dead after this long without a byte; servers send comments more often. */
const SILENCE_MS = 40_000;
/** A line that has missed a comment, which servers send each 15 s, is not waited for by somebody who looks. */
const QUIET_MS = 20_000;

/**
 * Keeps a {@link SeatBook} up to date: a snapshot, then the stream of changes,
 * resumed after a broken line where it ended, or from a new snapshot.
 */
export class SeatFeed {
  readonly book = new SeatBook();
  readonly #performance: string;
  readonly #client: TicketingClient;
  readonly #listener: SeatFeedListener;
  readonly #fetch: typeof fetch;
  readonly #now: () => number;
  #stopped = false;
  #attempt = 0;
  #line = new AbortController();
  /** When the open line was last heard, in ms; undefined without one. */
  #heardAt?: number;
  /** The open line was given up for a new one. */
  #renewed = false;
  #wake = () => {};

  constructor(options: {
    performance: string;
    client: TicketingClient;
    listener: SeatFeedListener;
    fetch?: typeof fetch;
    now?: () => number;
  }) {
    this.#performance = options.performance;
    this.#client = options.client;
    this.#listener = options.listener;
    this.#fetch = options.fetch ?? globalThis.fetch.bind(globalThis);
    this.#now = options.now ?? Date.now;
  }

  /** Runs until {@link SeatFeed.stop}; never rejects. */
  async run(): Promise<void> {
    while (!this.#stopped) {
      this.#renewed = false;
      try {
        if (!this.book.position) await this.#takeSnapshot();
        await this.#follow();
      } catch {
        // Every failure has the same remedy: wait a little, then resume.
      }
      if (this.#stopped) return;
      if (this.#renewed) continue;
      this.#listener.onLink('lost');
      await this.#pause(backOff(this.#attempt, Math.random()));
      this.#attempt += 1;
    }
  }

  /** Ends the feed for good. */
  stop(): void {
    this.#stopped = true;
    this.#line.abort();
    this.#wake();
  }

  /**
   * Tries again at once instead of waiting, over a new line: the browser says that it
   * is online, and a line from before is dead even though nobody said so.
   */
  retryNow(): void {
    this.#renew();
    this.#wake();
  }

  /** Tries again at once where nothing was heard for longer than it should be: the reader is back. */
  retryIfQuiet(): void {
    const now = this.#now();
    if (now - (this.#heardAt ?? now) > QUIET_MS) this.#renew();
    this.#wake();
  }

  #renew() {
    if (this.#heardAt === undefined) return;
    this.#renewed = true;
    this.#line.abort();
  }

  async #takeSnapshot() {
    const snapshot = await this.#client.getSeats(this.#performance);
    if (this.book.applySnapshot(snapshot)) this.#listener.onSnapshot();
  }

  async #follow() {
    this.#line = new AbortController();
    const line = this.#line;
    let silence = setTimeout(() => line.abort(), SILENCE_MS);
    this.#heardAt = this.#now();
    const lives = () => {
      this.#heardAt = this.#now();
      clearTimeout(silence);
      silence = setTimeout(() => line.abort(), SILENCE_MS);
    };
    try {
      const path = ticketingRoutes.seatStream(this.#performance);
      const { position } = this.book;
      const response = await this.#fetch(`${TICKETING_BASE_PATH}${path}`, {
        headers: {
          Accept: 'text/event-stream',
          ...(position ? { 'Last-Event-ID': position } : {}),
        },
        signal: line.signal,
      });
      if (!response.ok || !response.body) return;
      this.#attempt = 0;
      this.#listener.onLink('live');
      for await (const event of readEventStream(response.body, lives)) {
        if (event.event === 'seats') await this.#take(event.data);
        else if (event.event !== 'message') await this.#takeSnapshot();
      }
    } finally {
      this.#heardAt = undefined;
      clearTimeout(silence);
      line.abort();
    }
  }

  async #take(data: string) {
    const outcome = this.book.applyDelta(
      seatDeltaSchema.parse(JSON.parse(data)),
    );
    switch (outcome.type) {
      case 'applied':
        if (outcome.seats.length > 0) this.#listener.onChange(outcome.seats);
        return;
      case 'gap':
      case 'epoch':
        await this.#takeSnapshot();
        return;
      case 'old':
        return;
      default:
        outcome satisfies never;
    }
  }

  async #pause(milliseconds: number) {
    await new Promise<void>(resolve => {
      const timer = setTimeout(resolve, milliseconds);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
