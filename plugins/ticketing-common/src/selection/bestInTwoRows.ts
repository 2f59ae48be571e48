import type { PlanGeometry } from '../api/plan';
import { leavesOneAlone } from './leavesOneAlone';
import type { OpenPlaces } from './openPlaces';
import { rowsBehind } from './rowsBehind';
import { seatingIndex } from './seatingIndex';
import { windowsOf } from './windowsOf';

/** The ways to part a party, most even first: `[3, 2], [2, 3], [4, 1], [1, 4]` for five. */
function splits(count: number): [front: number, back: number][] {
  const ways: [number, number][] = [];
  for (let larger = Math.ceil(count / 2); larger < count; larger++) {
    ways.push([larger, count - larger]);
    if (larger * 2 !== count) ways.push([count - larger, larger]);
  }
  return ways;
}

function bestPair(options: {
  geometry: PlanGeometry;
  open: OpenPlaces;
  front: number;
  back: number;
}): number[] | undefined {
  const { geometry, open, front, back } = options;
  const { runs, rankSums } = seatingIndex(geometry);
  const { row, behind } = rowsBehind(geometry);
  const { seats, begins } = runs;
  const alone = (from: number, to: number) =>
    Number(leavesOneAlone(open.free, begins, from, to));
  const isBack = new Uint8Array(seats.length);
  for (const from of windowsOf(runs, open.wanted, back)) isBack[from] = 1;

  let best:
    | { from: number; other: number; alone: number; rank: number }
    | undefined;
  for (const from of windowsOf(runs, open.wanted, front)) {
    const last = from + front - 1;
    if (behind[last] < 0) continue;
    // The middles of both parts are at most one seat aside.
    const straight = (behind[from] + behind[last] + 1 - back) / 2;
    for (let other = Math.ceil(straight - 1); other <= straight + 1; other++) {
      if (!isBack[other] || row[other] !== row[last] + 1) continue;
      const rank =
        rankSums[last + 1] -
        rankSums[from] +
        rankSums[other + back] -
        rankSums[other];
      const left = alone(from, last + 1) + alone(other, other + back);
      const isBetter =
        !best || left < best.alone || (left === best.alone && rank < best.rank);
      if (isBetter) best = { from, other, alone: left, rank };
    }
  }
  return (
    best && [
      ...seats.subarray(best.from, best.from + front),
      ...seats.subarray(best.other, best.other + back),
    ]
  );
}

/**
 * `count` wanted seats in two rows of a section that lie behind each other, each
 * part beside each other: the most even split that is free, of these the seats
 * that leave the fewest single ones, then those with the best ranks.
 */
export function bestInTwoRows(options: {
  geometry: PlanGeometry;
  open: OpenPlaces;
  count: number;
}): number[] | undefined {
  const { geometry, open, count } = options;
  for (const [front, back] of splits(count)) {
    const best = bestPair({ geometry, open, front, back });
    if (best) return best;
  }
  return undefined;
}
