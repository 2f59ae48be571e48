import type { Performance } from '@marquee/plugin-ticketing-common';

/** The earliest performance that has not begun at `now`; undefined when all are over. */
export function nextPerformance(
  performances: readonly Performance[],
  now: Date,
): Performance | undefined {
  return performances
    .filter(({ startsAt }) => new Date(startsAt) > now)
    .sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))[0];
}
