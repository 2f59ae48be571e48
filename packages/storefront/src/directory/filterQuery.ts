import { isDay } from '../format/days';
import { NO_FILTER, type ShowFilter, SORTS } from './filterShows';

const TEXTS = ['q', 'genre', 'from', 'to'] as const;

/** Reads a filter from the query of an address; what it does not know counts as not said. */
export function parseFilter(query: URLSearchParams): ShowFilter {
  const text = (name: string, most: number) =>
    (query.get(name) ?? '').slice(0, most);
  const day = (name: string) => (isDay(text(name, 10)) ? text(name, 10) : '');
  return {
    q: text('q', 100),
    genre: text('genre', 40),
    from: day('from'),
    to: day('to'),
    open: query.has('open'),
    sort: SORTS.find(known => known === query.get('sort')) ?? NO_FILTER.sort,
  };
}

/** The query for a filter, without what goes without saying: `?q=…`, or nothing. */
export function filterQuery(filter: ShowFilter): string {
  const query = new URLSearchParams();
  for (const name of TEXTS) if (filter[name]) query.set(name, filter[name]);
  if (filter.open) query.set('open', '1');
  if (filter.sort !== NO_FILTER.sort) query.set('sort', filter.sort);
  const text = query.toString();
  return text ? `?${text}` : '';
}
