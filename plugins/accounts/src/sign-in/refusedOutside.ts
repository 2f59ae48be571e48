import { REFUSALS, type Refusal } from '@marquee/plugin-accounts-common';

const NAME = 'refused';

/** Why the browser came back from the outside provider without a session; undefined when it did not. */
export function refusedOutside(search: string): Refusal | undefined {
  const given = new URLSearchParams(search).get(NAME);
  if (given === null) return undefined;
  return REFUSALS.find(refusal => refusal === given) ?? 'unavailable';
}

/** The page that one wanted, without the mark of {@link refusedOutside}. */
export function pathWithoutRefusal(location: {
  pathname: string;
  search: string;
}): string {
  const query = new URLSearchParams(location.search);
  query.delete(NAME);
  return query.size === 0 ? location.pathname : `${location.pathname}?${query}`;
}
