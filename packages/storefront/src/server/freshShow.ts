import type { ShowPage } from '@marquee/plugin-ticketing-common';
import type { Copy } from './CachedSource';

/**
 * A copy of a show whose `now` has gone on since it was fetched, so that what pages
 * count from it is right to a second even when the copy is old.
 */
export function freshShow<T extends ShowPage>(copy: Copy<T>): Copy<T> {
  if (!copy.value) return copy;
  const age = Math.max(0, Date.now() - Date.parse(copy.asOf));
  const now = new Date(Date.parse(copy.value.now) + age).toISOString();
  return { ...copy, value: { ...copy.value, now } };
}
