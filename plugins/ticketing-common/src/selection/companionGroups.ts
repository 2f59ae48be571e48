import type { PlanGeometry } from '../api/plan';
import { oncePerPlan } from './oncePerPlan';
import { isReserved, SEAT_ACCESS } from './seatMarks';
import { seatingIndex } from './seatingIndex';

/** How many companion seats go with one place for a wheelchair. */
export const COMPANIONS_PER_WHEELCHAIR = 1;

/** Places for wheelchairs and companion seats that stand beside each other in a row and belong together. */
export interface CompanionGroup {
  wheelchairs: number[];
  companions: number[];
}

/**
 * The groups of a plan, by each of their seats. Such seats take more room than
 * others, so a gap between two of them is no aisle.
 */
export const companionGroups: (
  geometry: PlanGeometry,
) => Map<number, CompanionGroup> = oncePerPlan(geometry => {
  const { access } = seatingIndex(geometry).marks;
  const groups = new Map<number, CompanionGroup>();
  for (const { firstSeat, seatCount } of geometry.rows) {
    let group: CompanionGroup | undefined;
    for (let seat = firstSeat; seat < firstSeat + seatCount; seat++) {
      if (!isReserved(access[seat])) {
        group = undefined;
        continue;
      }
      group ??= { wheelchairs: [], companions: [] };
      const isWheelchair = access[seat] === SEAT_ACCESS.wheelchair;
      (isWheelchair ? group.wheelchairs : group.companions).push(seat);
      groups.set(seat, group);
    }
  }
  return groups;
});
