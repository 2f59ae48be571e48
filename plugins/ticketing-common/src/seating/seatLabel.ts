import { PlanGeometry } from '../api/plan';

/** How a seat is called on the map, on an order and on a ticket. */
export interface SeatLabel {
  section: string;
  row: string;
  number: string;
  category: string;
}

/**
 * Names a seat of a plan.
 *
 * @throws RangeError when the plan has no seat of that index
 */
export function seatLabel(plan: PlanGeometry, seat: number): SeatLabel {
  const { rows, sections, seats, categories } = plan;
  if (!(seat >= 0 && seat < seats.number.length)) {
    throw new RangeError(`the plan has no seat ${seat}`);
  }
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (rows[middle].firstSeat <= seat) low = middle;
    else high = middle - 1;
  }
  return {
    section: sections[rows[low].section].name,
    row: rows[low].name,
    number: seats.number[seat],
    category: categories[seats.category[seat]],
  };
}
