import {
  ACCOUNT_STATES,
  ROLES,
  type AccountQuery,
} from '@marquee/plugin-accounts-common';

/** Accounts on one page of the list. */
export const PAGE_SIZE = 25;

/** What the address asks for; words that it should not hold are passed over. */
export function readAccountFilters(query: URLSearchParams): AccountQuery {
  const offset = Number(query.get('offset'));
  return {
    search: query.get('search') || undefined,
    role: ROLES.find(role => role === query.get('role')),
    state: ACCOUNT_STATES.find(state => state === query.get('state')),
    offset: Number.isInteger(offset) && offset > 0 ? offset : 0,
    limit: PAGE_SIZE,
  };
}
