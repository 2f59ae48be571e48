import {
  SellingWay,
  TicketingWaysExtensionPoint,
} from '@marquee/plugin-ticketing-node';

/** The ways of selling that modules brought. */
export class Ways implements TicketingWaysExtensionPoint {
  readonly #ways = new Map<string, SellingWay>();

  addWay(way: SellingWay): void {
    if (this.#ways.has(way.id)) {
      throw new Error(`There are two ways of selling called '${way.id}'`);
    }
    this.#ways.set(way.id, way);
  }

  /** @throws Error that names the ways there are */
  get(id: string): SellingWay {
    const way = this.#ways.get(id);
    if (way) return way;
    const known = [...this.#ways.keys()].join(', ') || 'none';
    throw new Error(`ticketing.way: no module sells by '${id}' (${known})`);
  }
}
