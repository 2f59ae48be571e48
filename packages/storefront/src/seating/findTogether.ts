import { SEAT_STATE } from '@marquee/plugin-ticketing-common';
import type { SeatPlan } from './SeatPlan';

/** A wish for seats beside each other. */
export interface TogetherWish {
  plan: SeatPlan;
  /** State code of each seat. */
  codes: Uint8Array;
  /** How many seats beside each other. */
  count: number;
  /** Point in plan units that they should be close to. */
  near: { x: number; y: number };
  /** Only seats of this price category. */
  category?: string;
}

/** Farther apart than this many pitches, seats of a row are parted by an aisle. */
const AISLE = 1.7;

/**
 * The free seats beside each other that are nearest to a point: `count` of one
 * row with no aisle between them. Undefined when there is no such group.
 */
export function findTogether(wish: TogetherWish): number[] | undefined {
  const { plan, codes, count, near, category } = wish;
  const { seats, rows } = plan.geometry;
  let best: { first: number; distance: number } | undefined;
  const fits = (seat: number) =>
    codes[seat] === SEAT_STATE.free &&
    (category === undefined || plan.categoryOf(seat) === category);

  for (const { firstSeat, seatCount } of rows) {
    let run = 0;
    for (let seat = firstSeat; seat < firstSeat + seatCount; seat++) {
      const gap =
        seat > firstSeat
          ? Math.hypot(
              seats.x[seat] - seats.x[seat - 1],
              seats.y[seat] - seats.y[seat - 1],
            )
          : 0;
      if (gap > plan.pitch * AISLE) run = 0;
      run = fits(seat) ? run + 1 : 0;
      if (run < count) continue;
      const first = seat - count + 1;
      const x = (seats.x[first] + seats.x[seat]) / 2;
      const y = (seats.y[first] + seats.y[seat]) / 2;
      const distance = Math.hypot(x - near.x, y - near.y);
      if (!best || distance < best.distance) best = { first, distance };
    }
  }
  const { first } = best ?? {};
  if (first === undefined) return undefined;
  return Array.from({ length: count }, (_, i) => first + i);
}

/** Where the best seats look at: the first thing drawn that is no seat, else the middle of the top. */
export function focusOf(plan: SeatPlan): { x: number; y: number } {
  const stage = plan.geometry.decorations.find(
    ({ points }) => points.length > 0,
  );
  if (!stage) {
    return {
      x: (plan.bounds.left + plan.bounds.right) / 2,
      y: plan.bounds.top,
    };
  }
  const sum = stage.points.reduce(
    ([x, y], point) => [x + point[0], y + point[1]],
    [0, 0],
  );
  return { x: sum[0] / stage.points.length, y: sum[1] / stage.points.length };
}
