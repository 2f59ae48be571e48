import type { PlanGeometry } from '../api/plan';
import type { OpenPlaces } from './openPlaces';
import { seatDistance } from './seatDistance';
import { seatingIndex } from './seatingIndex';
import { smallest } from './smallest';

/** Seats around which the others of a party are looked for; more would cost time and change little. */
const ANCHORS = 64;

function wantedSeatsOf(options: {
  geometry: PlanGeometry;
  open: OpenPlaces;
  section: number;
}): number[] {
  const { geometry, open, section } = options;
  const { placeOf } = seatingIndex(geometry).runs;
  const { firstSeat, seatCount } = geometry.sections[section];
  const seats: number[] = [];
  for (let seat = firstSeat; seat < firstSeat + seatCount; seat++) {
    if (open.wanted[placeOf[seat]]) seats.push(seat);
  }
  return seats;
}

/**
 * `count` wanted seats of one section, not beside each other: of the section that
 * has the best ones, those that are good and close to each other.
 */
export function bestScattered(options: {
  geometry: PlanGeometry;
  open: OpenPlaces;
  count: number;
}): number[] | undefined {
  const { geometry, open, count } = options;
  const { ranks } = seatingIndex(geometry);
  const rankOf = (seat: number) => ranks[seat];

  let best: { seats: number[]; rank: number } | undefined;
  for (const section of geometry.sections.keys()) {
    const seats = wantedSeatsOf({ geometry, open, section });
    if (seats.length < count) continue;
    const rank = smallest(seats, count, rankOf).sum;
    if (!best || rank < best.rank) best = { seats, rank };
  }
  if (!best) return undefined;

  const { seats } = best;
  let chosen: { seats: number[]; cost: number } | undefined;
  for (const anchor of smallest(seats, ANCHORS, rankOf).items) {
    const near = smallest(seats, count, seat =>
      seatDistance(geometry.seats, anchor, seat),
    );
    const cost = near.items.reduce((sum, seat) => sum + ranks[seat], near.sum);
    if (!chosen || cost < chosen.cost) chosen = { seats: near.items, cost };
  }
  return chosen?.seats.sort((a, b) => a - b);
}
