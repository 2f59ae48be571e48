import type { TicketingClient } from '../api/TicketingClient';
import type { Wishes } from '../picker/Wishes';
import type { SeatPlan } from '../seating/SeatPlan';
import { countByZone, countOf, type ZoneCounts } from '../seating/zoneCounts';

/** Wishes for so many places of each zone, whichever they are. */
export function zoneWishes(
  client: Pick<TicketingClient, 'holdZones'>,
  plan: Pick<SeatPlan, 'sectionOf'>,
): Wishes<ZoneCounts> {
  return {
    none: [],
    isSame: (a, b) =>
      a.length === b.length &&
      a.every(({ zone, count }) => countOf(b, zone) === count),
    grantedBy: places => countByZone(plan, places),
    countBeyond: (wish, held) =>
      wish.reduce(
        (sum, { zone, count }) =>
          sum + Math.max(0, count - countOf(held, zone)),
        0,
      ),
    hold: (performance, counts) => client.holdZones(performance, [...counts]),
  };
}
