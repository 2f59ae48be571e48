import { leavesOneAlone } from './leavesOneAlone';

/** Places of a run left alone by a choice, and the places that would leave none instead. */
export interface RunOrphans {
  alone: number[];
  /** The places of the choice that leave them. */
  chosen: number[];
  /** As many places beside each other that leave none, as near as there are. */
  instead: number[];
}

/** Parts chosen places by what is taken between them. */
function groupsOf(free: Uint8Array, chosen: readonly number[]): number[][] {
  const groups: number[][] = [];
  for (const place of [...chosen].sort((a, b) => a - b)) {
    const group = groups.at(-1);
    const between = group && free.subarray(group.at(-1)!, place);
    if (between?.every(Boolean)) group!.push(place);
    else groups.push([place]);
  }
  return groups;
}

/**
 * What a choice leaves alone in one run.
 *
 * @param free - 1 by place where nobody but the buyer sits before the choice
 * @param chosen - places that the buyer takes; all of them free
 * @param mayTake - whether a place would be an equal choice
 */
export function orphansInRun(options: {
  free: Uint8Array;
  chosen: readonly number[];
  mayTake(place: number): boolean;
}): RunOrphans[] {
  const { free, chosen, mayTake } = options;
  const begins = new Uint8Array(free.length + 2);
  begins[0] = 1;
  begins.fill(1, free.length);
  return groupsOf(free, chosen).flatMap(group => {
    const before = free.slice();
    chosen.forEach(place => {
      if (!group.includes(place)) before[place] = 0;
    });
    const after = before.slice();
    group.forEach(place => {
      after[place] = 0;
    });
    const isAlone = (of: Uint8Array, place: number) =>
      of[place] === 1 && !of[place - 1] && !of[place + 1];
    const alone = [...after.keys()].filter(
      place => isAlone(after, place) && !isAlone(before, place),
    );
    if (alone.length === 0) return [];

    const [first] = group;
    const froms = [...free.keys()]
      .filter(from => {
        const to = from + group.length;
        if (to > free.length || leavesOneAlone(before, begins, from, to)) {
          return false;
        }
        return before
          .subarray(from, to)
          .every((isFree, i) => isFree && mayTake(from + i));
      })
      .sort((a, b) => Math.abs(a - first) - Math.abs(b - first) || a - b);
    if (froms.length === 0) return [];
    const instead = group.map((_, i) => froms[0] + i);
    return [{ alone, chosen: group, instead }];
  });
}
