import { type ShowFilter, SORTS } from './filterShows';

/** Reads a filter from the query of an address; what it does not know counts as not said. */
export function parseFilter(query: URLSearchParams): ShowFilter {
  const sort = SORTS.find(known => known === query.get('sort')) ?? 'soon';
  return {
    q: (query.get('q') ?? '').slice(0, 100),
    genre: (query.get('genre') ?? '').slice(0, 40),
    sort,
  };
}

/** The query for a filter, without what goes without saying: `?q=…`, or nothing. */
export function filterQuery(filter: ShowFilter): string {
  const query = new URLSearchParams();
  if (filter.q) query.set('q', filter.q);
  if (filter.genre) query.set('genre', filter.genre);
  if (filter.sort !== 'soon') query.set('sort', filter.sort);
  const text = query.toString();
  return text ? `?${text}` : '';
}
