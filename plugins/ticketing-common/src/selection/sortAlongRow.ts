import type { PlanGeometry } from '../api/plan';
import { seatDistance } from './seatDistance';

type Places = PlanGeometry['seats'];

/** The distance of each seat of a list from the one before it; 0 for the first. */
export function gapsBetween(
  places: Places,
  seats: readonly number[],
): number[] {
  return seats.map((seat, i) =>
    i === 0 ? 0 : seatDistance(places, seats[i - 1], seat),
  );
}

function farthestFrom(places: Places, from: number, seats: readonly number[]) {
  return seats.reduce((far, seat) =>
    seatDistance(places, from, seat) > seatDistance(places, from, far)
      ? seat
      : far,
  );
}

const sum = (values: readonly number[]) =>
  values.reduce((total, value) => total + value, 0);

/**
 * Seats of a row in the order in which they stand beside each other, where the
 * order of the file jumps across the row: houses that count odd numbers to the
 * left and even ones to the right have such files. The seats are sorted along the
 * row, if that makes the way through them shorter.
 *
 * @param seats - at least two, in the order of the file
 */
export function sortAlongRow(places: Places, seats: number[]): number[] {
  const end = farthestFrom(places, seats[0], seats);
  const start = farthestFrom(places, end, seats);
  const dx = places.x[end] - places.x[start];
  const dy = places.y[end] - places.y[start];
  const along = (seat: number) => places.x[seat] * dx + places.y[seat] * dy;
  const sorted = [...seats].sort((a, b) => along(a) - along(b) || a - b);
  const way = sum(gapsBetween(places, seats));
  return sum(gapsBetween(places, sorted)) < way * 0.99 ? sorted : seats;
}
