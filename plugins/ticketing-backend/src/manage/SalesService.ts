import { InputError, NotFoundError } from '@backstage/errors';
import { Sales, SalesQuery } from '@marquee/plugin-ticketing-common';
import { Catalogue, Offer } from '../sales/Catalogue';
import { SalesFigures, SalesSpan, SalesStore } from './SalesStore';
import { tallySections } from './tallySections';

const DAY_MS = 24 * 60 * 60_000;
/** Hours of more days than this are more than a chart can show. */
const MOST_DAYS_OF_HOURS = 32;

const NOTHING: SalesFigures = { tickets: 0, revenue: 0 };

/** Tells sellers what was sold when, on the venue's clocks. */
export class SalesService {
  readonly #sales: SalesStore;
  readonly #catalogue: Catalogue;
  readonly #clock: () => number;

  constructor(options: {
    sales: SalesStore;
    catalogue: Catalogue;
    clock: () => number;
  }) {
    this.#sales = options.sales;
    this.#catalogue = options.catalogue;
    this.#clock = options.clock;
  }

  /**
   * Sales of some days, and how full the house is now.
   *
   * @throws InputError when hours of too many days are asked for
   * @throws NotFoundError before the show is set up, or without such a performance
   */
  async report(query: SalesQuery): Promise<Sales> {
    const { performance, bucket } = query;
    const offer = performance
      ? await this.#catalogue.performance(performance)
      : await this.#catalogue.get();
    const { currency, venue } = offer.facts;
    const now = new Date(this.#clock());
    const openedAt = await this.#sales.openedAt();
    if (!openedAt) throw new NotFoundError('No show is sold here yet');
    const span = await this.#spanOf(query, { offer, openedAt, now });
    const [buckets, categories, performances, taken] = await Promise.all([
      this.#sales.buckets(span),
      this.#sales.by('category', span),
      this.#sales.by('performance', span),
      this.#sales.taken(performance),
    ]);
    const shown = offer.facts.performances.filter(
      ({ id }) => performance === undefined || id === performance,
    );
    return {
      currency,
      timeZone: venue.timeZone,
      bucket,
      buckets,
      totals: sumOf(buckets),
      byCategory: namesOf(offer, categories).map(category => ({
        category,
        ...(categories.get(category) ?? NOTHING),
      })),
      byPerformance: shown.map(({ id }) => ({
        performance: id,
        ...(performances.get(id) ?? NOTHING),
        capacity: offer.plan.seats.number.length,
      })),
      sections: tallySections(taken, {
        plan: offer.plan,
        performances: shown.length,
      }),
      openedAt: openedAt.toISOString(),
      now: now.toISOString(),
    };
  }

  /** From the first day asked for, or the first there was, until the end of the last or now. */
  async #spanOf(
    query: SalesQuery,
    at: { offer: Offer; openedAt: Date; now: Date },
  ): Promise<SalesSpan> {
    const { timeZone } = at.offer.facts.venue;
    const { from, to, bucket, performance } = query;
    const begin = from && (await this.#sales.beginOf(from, timeZone));
    const end = to && (await this.#sales.beginOf(to, timeZone, 1));
    const span = {
      from: begin && begin > at.openedAt ? begin : at.openedAt,
      until: end && end < at.now ? end : at.now,
    };
    const days = (span.until.getTime() - span.from.getTime()) / DAY_MS;
    if (bucket === 'hour' && days > MOST_DAYS_OF_HOURS) {
      throw new InputError(
        `bucket: hours can be had of at most ${MOST_DAYS_OF_HOURS} days`,
      );
    }
    return { ...span, bucket, timeZone, performance };
  }
}

function sumOf(buckets: Sales['buckets']): Sales['totals'] {
  const totals = { orders: 0, tickets: 0, revenue: 0, refunds: 0 };
  for (const bucket of buckets) {
    totals.orders += bucket.orders;
    totals.tickets += bucket.tickets;
    totals.revenue += bucket.revenue;
    totals.refunds += bucket.refunds;
  }
  return totals;
}

/** Price categories of today, then those that were sold under a name of the past. */
function namesOf({ facts }: Offer, sold: Map<string, unknown>): string[] {
  const names = facts.priceCategories.map(({ name }) => name);
  return [...new Set([...names, ...sold.keys()])];
}
