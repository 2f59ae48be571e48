import type { ShowSpecification } from '@marquee/plugin-shows-common';
import type { DirectoryEntry } from '@marquee/plugin-ticketing-common';
import { posterAddress } from './posters';

/** What the public directory tells of a show. */
export function toDirectoryEntry(show: {
  url: string;
  specification: ShowSpecification;
}): DirectoryEntry {
  const { facts, genre } = show.specification;
  const { id, title, venue, currency } = facts;
  return {
    id,
    title,
    genre,
    venue: venue.name,
    timeZone: venue.timeZone,
    url: show.url,
    poster: posterAddress(facts),
    currency,
    fromPrice: Math.min(...facts.priceCategories.map(({ price }) => price)),
    performances: facts.performances.map(({ startsAt }) => startsAt).sort(),
  };
}
