import { useEffect, useState } from 'react';
import type { SeatPlan } from '../seating/SeatPlan';
import { RowOfSeats } from './RowOfSeats';

/**
 * The rows of a section, each with its seats on offer. A seat that somebody else
 * takes keeps its place, marked as taken, since a keyboard may stand on it; it is
 * gone when the section is opened again.
 */
export function SectionSeats(props: {
  plan: SeatPlan;
  section: number;
  offered(seat: number): boolean;
}) {
  const { plan, section, offered } = props;
  const [shown] = useState(() => new Set<number>());
  const rows = plan.rowsOf(section).map(row => ({
    row,
    seats: plan.seatsOf(row).filter(seat => offered(seat) || shown.has(seat)),
  }));
  useEffect(() => {
    rows.forEach(({ seats }) => seats.forEach(seat => shown.add(seat)));
  });
  return (
    <>
      {rows
        .filter(({ seats }) => seats.length > 0)
        .map(({ row, seats }) => (
          <RowOfSeats key={row} row={row} seats={seats} />
        ))}
    </>
  );
}
