import {
  orderStateSchema,
  type BookersFilter,
  type BookersQuery,
} from '@marquee/plugin-ticketing-common';

/** Orders on one page. */
export const PAGE_SIZE = 50;

/** What the address looks for; words that it should not hold are passed over. */
export function readBookersFilter(query: URLSearchParams): BookersFilter {
  const state = orderStateSchema.safeParse(query.get('state'));
  return {
    search: query.get('search')?.trim().slice(0, 100) || undefined,
    performance: query.get('performance') || undefined,
    discount: query.get('discount') || undefined,
    state: state.success ? state.data : undefined,
  };
}

/** The page that the address asks for. */
export function readBookersQuery(
  query: URLSearchParams,
): Partial<BookersQuery> {
  return {
    ...readBookersFilter(query),
    after: query.get('after') || undefined,
    limit: PAGE_SIZE,
  };
}
