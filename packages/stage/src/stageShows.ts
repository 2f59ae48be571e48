import { NotFoundError, ServiceUnavailableError } from '@backstage/errors';
import type { ListedShow } from '@marquee/plugin-shows-common';
import type { ShowsService } from '@marquee/plugin-shows-node';
import {
  buyerOrdersSchema,
  ticketingRoutes,
  type DirectoryEntry,
  type ShowSetup,
} from '@marquee/plugin-ticketing-common';
import type { StageBoxOffice } from './openBoxOffice';

const SINCE = new Date().toISOString();

/** Where the shows of a stage are. */
export interface StageShowsOptions {
  showUrl(show: string): string;
  offices: ReadonlyMap<string, Pick<StageBoxOffice, 'manage'>>;
}

/** As much of the shows plugin as accounts ask for. */
export function stageShows(
  setups: ShowSetup[],
  options: StageShowsOptions,
): Pick<ShowsService, 'listShows' | 'getShow' | 'findBuyerOrders'> {
  const { showUrl, offices } = options;
  const listed = setups.map(({ facts: { poster, ...facts } }) => ({
    id: facts.id,
    url: showUrl(facts.id),
    owner: 'user:default/nobody',
    specification: { facts },
    poster,
  })) as ListedShow[];
  return {
    listShows: async () => listed,
    async getShow(id) {
      const found = listed.find(show => show.id === id);
      if (found) return found;
      throw new NotFoundError(`No show '${id}'`);
    },
    async findBuyerOrders({ show, buyer }) {
      const path = ticketingRoutes.manageBuyerOrders(buyer);
      const answer = await offices.get(show)?.manage('GET', path);
      if (answer?.ok) return buyerOrdersSchema.parse(await answer.json());
      throw new ServiceUnavailableError(`'${show}' does not answer`);
    },
  };
}

/** The directory as the shows plugin tells it. */
export async function stageDirectory(
  setups: ShowSetup[],
  options: StageShowsOptions,
): Promise<{ shows: DirectoryEntry[] }> {
  const { showUrl, offices } = options;
  const entries = setups.map(async ({ facts }) => {
    const answer = await offices
      .get(facts.id)
      ?.manage('GET', ticketingRoutes.showSale)
      .catch(() => undefined);
    return {
      id: facts.id,
      title: facts.title,
      genre: facts.genre,
      venue: facts.venue.name,
      timeZone: facts.venue.timeZone,
      url: showUrl(facts.id),
      poster: facts.poster,
      currency: facts.currency,
      fromPrice:
        Math.min(...facts.priceCategories.map(({ price }) => price)) +
        facts.bookingFee,
      performances: facts.performances.map(({ startsAt }) => startsAt),
      opensAt: facts.sale.opensAt,
      since: SINCE,
      sale: answer?.ok ? await answer.json() : undefined,
    };
  });
  return { shows: await Promise.all(entries) };
}
