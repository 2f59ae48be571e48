import { setTimeout as sleep } from 'node:timers/promises';
import { Behaviour } from '../crowd/Behaviour';
import { runCrowd } from '../crowd/runCrowd';
import { Venue } from '../crowd/Venue';
import { CallRecord } from '../history/CallRecord';
import { Interruption, interruption, isSale } from './interruption';

/** Times that a buyer repeats a call of which nobody knows what became, every 250 ms. */
const PERSISTENCE = 240;
/** Orders that are paid before a sale counts as going on again. */
const ENOUGH_SALES = 20;
const PATIENCE_MS = 60_000;
const PAUSE_MS = 100;

/** A sale that goes on until it is ended, whatever befalls it. */
export class RunningSale {
  /** In the order of their answers. */
  readonly calls: CallRecord[] = [];
  readonly #venue: Venue;
  readonly #over = new AbortController();
  #crowd: Promise<unknown> = Promise.resolve();
  #ended?: Promise<void>;

  private constructor(venue: Venue) {
    this.#venue = venue;
  }

  /**
   * Lets a crowd in.
   *
   * @param options.headers - say who a buyer is, one each
   * @throws Error when the performance is not for sale
   */
  static async begin(options: {
    url: string;
    performance: string;
    behaviours: readonly Behaviour[];
    headers: Record<string, string>[];
    seed: number;
  }): Promise<RunningSale> {
    const { url, headers, ...crowd } = options;
    const size = headers.length;
    const venue = await Venue.open([url], { connections: size });
    const sale = new RunningSale(venue);
    const map = await venue.map(crowd.performance);
    sale.#crowd = runCrowd({
      ...crowd,
      venue,
      map,
      size,
      signal: sale.#over.signal,
      persistence: PERSISTENCE,
      nextBuyer: async (_, lane) =>
        venue.buyer({
          process: `bot-${lane}`,
          headers: headers[lane],
          record: call => sale.calls.push(call),
        }),
    });
    // Whoever ends the sale hears of it.
    sale.#crowd.catch(() => sale.#over.abort());
    await sale.#untilSold(ENOUGH_SALES);
    return sale;
  }

  /** ms since the run began */
  now(): number {
    return this.#venue.now();
  }

  /**
   * What buyers notice of something that happens until sales go on after it.
   *
   * @throws Error when they do not
   */
  async during(something: () => Promise<void>): Promise<Interruption> {
    const from = this.now();
    await something();
    const back = this.now();
    await this.#untilSold(ENOUGH_SALES);
    return interruption(this.calls, { from, back, to: this.now() });
  }

  /** Lets those finish who have begun; may be called again. @throws what broke the crowd */
  async end(): Promise<void> {
    this.#ended ??= this.#finish();
    await this.#ended;
  }

  async #finish(): Promise<void> {
    this.#over.abort();
    await this.#crowd.finally(() => this.#venue.close());
  }

  async #untilSold(more: number): Promise<void> {
    const sold = () => this.calls.filter(isSale).length;
    const enough = sold() + more;
    const deadline = this.now() + PATIENCE_MS;
    while (sold() < enough && !this.#over.signal.aborted) {
      if (this.now() > deadline) {
        const some = this.calls.slice(-10).map(call => JSON.stringify(call));
        throw new Error(`Nobody can buy: ${some.join('\n')}`);
      }
      await sleep(PAUSE_MS);
    }
  }
}
