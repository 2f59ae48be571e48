import type { PlanGeometry } from '../api/plan';
import { SEAT_STATE } from '../api/seatState';
import { companionGroups } from './companionGroups';
import { leavesOneAlone } from './leavesOneAlone';
import { openPlaces } from './openPlaces';
import { SEAT_ACCESS } from './seatMarks';
import { seatingIndex } from './seatingIndex';

/**
 * What a party gets that points at one seat: up to `count` free seats beside each
 * other with that one among them, of its price category, as many as there are.
 * Of equally many, those that leave no single seat, then those that have the
 * seat in their middle, then those that come first in the row.
 *
 * With a place for a wheelchair come companion seats beside it; a companion seat
 * comes alone. Nothing where the seat itself is not free.
 */
export function seatsAround(options: {
  geometry: PlanGeometry;
  /** Code of `SEAT_STATE` by seat. */
  states: ArrayLike<number>;
  seat: number;
  count: number;
}): number[] {
  const { geometry, states, seat } = options;
  const { marks, runs } = seatingIndex(geometry);
  const isFree = (other: number) => states[other] === SEAT_STATE.free;
  if (!isFree(seat)) return [];
  const access = marks.access[seat];
  if (access === SEAT_ACCESS.companion || options.count < 2) return [seat];
  if (access === SEAT_ACCESS.wheelchair) {
    const companions = companionGroups(geometry).get(seat)?.companions ?? [];
    const [beside] = companions
      .filter(isFree)
      .sort((a, b) => Math.abs(a - seat) - Math.abs(b - seat) || a - b);
    return beside === undefined ? [seat] : [seat, beside];
  }

  const categories = [geometry.categories[geometry.seats.category[seat]]];
  const query = { geometry, states, count: 1, categories };
  const { free, wanted } = openPlaces(query, true);
  const place = runs.placeOf[seat];
  let start = place;
  while (!runs.begins[start] && wanted[start - 1]) start -= 1;
  let end = place + 1;
  while (!runs.begins[end] && wanted[end]) end += 1;

  const count = Math.min(options.count, end - start);
  const best = { from: start, cost: Infinity };
  const first = Math.max(start, place + 1 - count);
  const last = Math.min(place, end - count);
  for (let from = first; from <= last; from++) {
    const aside = Math.abs(from + (count - 1) / 2 - place);
    const alone = leavesOneAlone(free, runs.begins, from, from + count);
    const cost = aside + (alone ? end - start : 0);
    if (cost < best.cost) Object.assign(best, { from, cost });
  }
  return [...runs.seats.subarray(best.from, best.from + count)];
}
