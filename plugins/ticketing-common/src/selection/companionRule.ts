import type { PlanGeometry } from '../api/plan';
import {
  type CompanionGroup,
  companionGroups,
  COMPANIONS_PER_WHEELCHAIR,
} from './companionGroups';

/** Companion seats that cannot be taken as they were chosen. */
export interface CompanionProblem {
  /** `alone`: no wheelchair place of theirs is taken with them; `too-many`: fewer are than they need. */
  type: 'alone' | 'too-many';
  /** The chosen companion seats of the group. */
  seats: number[];
  /** Places for wheelchairs that they belong to. */
  wheelchairs: number[];
  /** How many companion seats may be taken with the wheelchair places that are. */
  most: number;
}

/**
 * Companion seats are for those who come with a person in a wheelchair: they are
 * taken together with a wheelchair place beside them, or by a buyer who has it,
 * and so many for each such place. Places for wheelchairs may be taken alone.
 *
 * @returns a problem for each group of seats that breaks the rule
 */
export function companionRule(options: {
  geometry: PlanGeometry;
  /** All seats of the choice. */
  chosen: readonly number[];
  /** Further seats of the performance that the buyer has already. */
  own?: readonly number[];
  companionsPerWheelchair?: number;
}): CompanionProblem[] {
  const { geometry, chosen, own = [] } = options;
  const perWheelchair =
    options.companionsPerWheelchair ?? COMPANIONS_PER_WHEELCHAIR;
  const groups = companionGroups(geometry);
  const touched = new Set<CompanionGroup>();
  for (const seat of chosen) {
    const group = groups.get(seat);
    if (group) touched.add(group);
  }
  const all = new Set([...chosen, ...own]);
  return [...touched].flatMap(({ wheelchairs, companions }) => {
    const seats = companions.filter(seat => chosen.includes(seat));
    const most =
      wheelchairs.filter(seat => all.has(seat)).length * perWheelchair;
    const taken = companions.filter(seat => all.has(seat)).length;
    if (seats.length === 0 || taken <= most) return [];
    const type = most === 0 ? 'alone' : 'too-many';
    return [{ type, seats, wheelchairs, most } satisfies CompanionProblem];
  });
}
