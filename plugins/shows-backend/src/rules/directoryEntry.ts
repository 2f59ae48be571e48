import type { ShowSpecification } from '@marquee/plugin-shows-common';
import type {
  DirectoryEntry,
  ShowSale,
} from '@marquee/plugin-ticketing-common';
import { posterAddress } from './posters';

/** More dates than this are told by their days. */
const MOST_DATES = 100;

/** What the public directory tells of a show. */
export function toDirectoryEntry(
  show: {
    url: string;
    specification: ShowSpecification;
    /** ISO 8601 */
    createdAt: string;
  },
  sale?: ShowSale,
): DirectoryEntry {
  const { facts, genre } = show.specification;
  const { id, title, venue, currency } = facts;
  const prices = facts.priceCategories.map(({ price }) => price);
  const { opensAt } = facts.sale;
  return {
    id,
    title,
    genre,
    venue: venue.name,
    timeZone: venue.timeZone,
    url: show.url,
    poster: posterAddress(facts),
    currency,
    fromPrice: Math.min(...prices) + facts.bookingFee,
    performances: datesOf(facts),
    ...(opensAt && { opensAt }),
    since: show.createdAt,
    ...(sale && { sale }),
  };
}

/** Slots of timed entry are hundreds: of each day, the first is enough to find it by. */
function datesOf({
  performances,
  venue,
}: ShowSpecification['facts']): string[] {
  const dates = performances
    .filter(({ state }) => state !== 'cancelled')
    .map(({ startsAt }) => startsAt)
    .sort();
  if (dates.length <= MOST_DATES) return dates;
  const { timeZone } = venue;
  const day = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    dateStyle: 'short',
  });
  const dayOf = (iso: string) => day.format(new Date(iso));
  return dates.filter(
    (iso, index) => index === 0 || dayOf(iso) !== dayOf(dates[index - 1]),
  );
}
