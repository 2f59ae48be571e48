import type { PlanGeometry } from '@marquee/plugin-ticketing-common';

/** Indexes of all seats of a section, row by row. */
export function seatsOfSection(
  { rows }: Pick<PlanGeometry, 'rows'>,
  section: number,
): number[] {
  return rows
    .filter(row => row.section === section)
    .flatMap(({ firstSeat, seatCount }) =>
      Array.from({ length: seatCount }, (_, index) => firstSeat + index),
    );
}
