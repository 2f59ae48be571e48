import { aSetup } from '@marquee/plugin-ticketing-backend/servers';
import { ShowSetup } from '@marquee/plugin-ticketing-common';

/** A show with as many performances as are wanted, in a hall of so many seats. */
export function aSeason(options: {
  performances: number;
  seats: number;
}): ShowSetup {
  const { performances, seats } = options;
  return aSetup({
    seats,
    facts: {
      performances: Array.from({ length: performances }, (_, n) => ({
        id: `p${n + 1}`,
        startsAt: new Date(Date.UTC(2099, 0, n + 1)).toISOString(),
      })),
    },
  });
}
