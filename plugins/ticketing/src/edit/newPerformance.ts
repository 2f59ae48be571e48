import type { Performance } from '@marquee/plugin-ticketing-common';

const DAY_MS = 24 * 60 * 60_000;

/** A further performance a day after the last one, under an id that none of them has. */
export function newPerformance(
  performances: readonly Performance[],
): Performance {
  const ids = new Set(performances.map(({ id }) => id));
  let number = performances.length + 1;
  while (ids.has(`p${number}`)) number += 1;
  const last = [...performances].sort(
    (a, b) => Date.parse(b.startsAt) - Date.parse(a.startsAt),
  )[0];
  const later = (instant: string) =>
    new Date(Date.parse(instant) + DAY_MS).toISOString();
  return {
    id: `p${number}`,
    startsAt: later(last.startsAt),
    state: 'scheduled',
    ...(last.endsAt && { endsAt: later(last.endsAt) }),
  };
}
