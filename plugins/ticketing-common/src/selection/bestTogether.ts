import { leavesOneAlone } from './leavesOneAlone';
import type { OpenPlaces } from './openPlaces';
import { type SeatingIndex } from './seatingIndex';
import { windowsOf } from './windowsOf';

/**
 * The best `count` wanted seats beside each other in one row: first of all those
 * that leave no single seat, of these the ones with the best ranks, of equal ones
 * those that come first in the plan.
 */
export function bestTogether(options: {
  index: SeatingIndex;
  open: OpenPlaces;
  count: number;
}): number[] | undefined {
  const { index, open, count } = options;
  const { runs, rankSums } = index;
  let best = -1;
  let bestRank = Infinity;
  let bestLeavesOne = true;
  for (const from of windowsOf(runs, open.wanted, count)) {
    const to = from + count;
    const rank = rankSums[to] - rankSums[from];
    if (rank >= bestRank && !bestLeavesOne) continue;
    const leavesOne = leavesOneAlone(open.free, runs.begins, from, to);
    const isBetter =
      leavesOne === bestLeavesOne ? rank < bestRank : bestLeavesOne;
    if (!isBetter) continue;
    best = from;
    bestRank = rank;
    bestLeavesOne = leavesOne;
  }
  return best < 0 ? undefined : [...runs.seats.subarray(best, best + count)];
}
