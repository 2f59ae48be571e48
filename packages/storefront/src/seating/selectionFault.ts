import {
  companionGroups,
  companionRule,
  findOrphans,
  type PlanGeometry,
  SEAT_STATE,
} from '@marquee/plugin-ticketing-common';

/** Why the seats of a reader cannot be bought as they are, and what would help. */
export type SelectionFault =
  /** They leave these seats alone; `shift` leaves none. */
  | { type: 'orphan'; seats: number[]; shift: number[] }
  /** These are for companions of people at one of the wheelchair places. */
  | { type: 'companion'; seats: number[]; wheelchairs: number[] };

/**
 * Judges a selection as the box office will when it is ordered. Companion seats
 * are no fault when no wheelchair place beside them is free: then the reader may
 * have booked one before, which only the box office knows.
 */
export function selectionFault(options: {
  geometry: PlanGeometry;
  /** State code of each seat. */
  codes: Uint8Array;
  wanted: readonly number[];
  /** Seats that the reader holds. */
  held: readonly number[];
  orphanRule: boolean;
}): SelectionFault | undefined {
  const { geometry, codes, wanted, held, orphanRule } = options;
  const groups = companionGroups(geometry);
  for (const { seats } of companionRule({ geometry, chosen: wanted })) {
    const wheelchairs = (groups.get(seats[0])?.wheelchairs ?? []).filter(
      seat => codes[seat] === SEAT_STATE.free && !wanted.includes(seat),
    );
    if (wheelchairs.length > 0)
      return { type: 'companion', seats, wheelchairs };
  }
  if (!orphanRule) return undefined;
  const orphans = findOrphans({
    geometry,
    states: codes,
    chosen: wanted,
    own: held,
  });
  if (orphans.length === 0) return undefined;
  const seats = orphans.map(({ seat }) => seat);
  return { type: 'orphan', seats, shift: orphans[0].shift };
}
