import type {
  BlockedSeats,
  PlanGeometry,
} from '@marquee/plugin-ticketing-common';

/** Neighbours that are off sale for the same reason. */
export interface BlockedGroup {
  /** Seat indexes, ascending, one beside the other in a row. */
  seats: number[];
  reason: string;
}

/** Puts neighbours of a row together that are off sale for one reason: a whole row is one line. */
export function groupBlocked(
  { rows }: Pick<PlanGeometry, 'rows'>,
  blocked: BlockedSeats['blocked'],
): BlockedGroup[] {
  const begins = new Set(rows.map(({ firstSeat }) => firstSeat));
  const groups: BlockedGroup[] = [];
  for (const { seat, reason } of [...blocked].sort((a, b) => a.seat - b.seat)) {
    const last = groups[groups.length - 1];
    const isNext =
      last?.reason === reason &&
      last.seats[last.seats.length - 1] === seat - 1 &&
      !begins.has(seat);
    if (isNext) last.seats.push(seat);
    else groups.push({ seats: [seat], reason });
  }
  return groups;
}
