import {
  PlanGeometry,
  ShowPage,
  TICKETING_BASE_PATH,
  ticketingRoutes,
} from '@marquee/plugin-ticketing-common';
import { Buyer, BuyerContext } from '../client/Buyer';
import { Caller } from '../client/Caller';
import { CallRecord } from '../history/CallRecord';
import { SeatMap } from './SeatMap';
import { SeatWatch } from './SeatWatch';

/** A show's page as a crowd comes to it: what is on, which seats are free, where to pay. */
export class Venue {
  readonly #offices: Caller[];
  readonly #connections: number;
  readonly #companies = new Map<string, Promise<Caller>>();
  readonly #watches: SeatWatch[] = [];
  readonly #begin = performance.now();
  #turn = 0;

  private constructor(offices: Caller[], connections: number) {
    this.#offices = offices;
    this.#connections = connections;
  }

  /**
   * @param urls - of the show's page, or of several box offices that sell it
   * @param options.connections - to each server
   * @throws RangeError when one is on another machine
   */
  static async open(
    urls: string[],
    options: { connections: number },
  ): Promise<Venue> {
    const offices = urls.map(url => Caller.create(url, options));
    return new Venue(await Promise.all(offices), options.connections);
  }

  /** ms since it was opened */
  readonly now = (): number => performance.now() - this.#begin;

  /** What is on. @throws Error when the page does not say */
  async show(): Promise<ShowPage> {
    return this.#read<ShowPage>(ticketingRoutes.show);
  }

  /**
   * A map of a performance that follows what is held and sold.
   *
   * @param options.changed - called after each change
   * @throws Error when there is no such performance, or it is not for sale
   */
  async map(
    performanceId: string,
    options: { changed?: () => void } = {},
  ): Promise<SeatMap> {
    const { performances } = await this.show();
    const found = performances.find(({ id }) => id === performanceId);
    if (!found) throw new Error(`There is no performance '${performanceId}'`);
    const map = new SeatMap(
      await this.#read<PlanGeometry>(ticketingRoutes.plan(found.plan)),
    );
    const watch = this.#watch(performanceId, map, options.changed);
    await watch.start();
    this.#watches.push(watch);
    return map;
  }

  /** Follows a performance over a line of its own until `looking` is done. */
  async browse(
    performanceId: string,
    looking: () => Promise<void>,
  ): Promise<void> {
    const watch = this.#watch(performanceId, new SeatMap({ rows: [] }));
    await watch.start().catch(() => undefined);
    await looking();
    await watch.stop();
  }

  /** Somebody who can buy here. */
  buyer(options: {
    process: string;
    headers: Record<string, string>;
    record: (call: CallRecord) => void;
    withoutKeys?: boolean;
  }): Buyer {
    const context: BuyerContext = {
      office: this.#office,
      company: origin => this.#company(origin),
      record: options.record,
      now: this.now,
      withoutKeys: options.withoutKeys,
    };
    return new Buyer(context, options);
  }

  /** Closes all connections. */
  async close(): Promise<void> {
    await Promise.all(this.#watches.map(watch => watch.stop()));
    await Promise.all(this.#offices.map(office => office.close()));
    for (const company of this.#companies.values()) {
      await (await company).close();
    }
  }

  #watch(performanceId: string, map: SeatMap, changed?: () => void): SeatWatch {
    const office = this.#office;
    return new SeatWatch({ office, performance: performanceId, map, changed });
  }

  /** Takes turns, so that a call that is repeated reaches another one. */
  readonly #office = (): Caller => {
    this.#turn += 1;
    return this.#offices[this.#turn % this.#offices.length];
  };

  async #company(origin: string): Promise<Caller> {
    const connections = this.#connections;
    const known =
      this.#companies.get(origin) ?? Caller.create(origin, { connections });
    this.#companies.set(origin, known);
    return known;
  }

  async #read<T>(route: string): Promise<T> {
    const path = `${TICKETING_BASE_PATH}${route}`;
    const { status, body } = await this.#office().call({ method: 'GET', path });
    if (status !== 200) throw new Error(`GET ${path} answered ${status}`);
    return body as T;
  }
}
