import type { Performance } from '@marquee/plugin-ticketing-common';

/** The earliest performance that is still to come at `now`; undefined when all are over or called off. */
export function nextPerformance(
  performances: readonly Performance[],
  now: Date,
): Performance | undefined {
  return performances
    .filter(
      ({ startsAt, state }) =>
        state === 'scheduled' && new Date(startsAt) > now,
    )
    .sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))[0];
}
