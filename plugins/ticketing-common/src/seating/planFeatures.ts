import { PlanFeatures } from '../api/plan';
import { SeatingPlan } from './seatingPlan';

/**
 * What is special about the seats of a plan, as lists of seat indexes, see
 * `planGeometry`; undefined when nothing is.
 */
export function planFeatures(plan: SeatingPlan): PlanFeatures | undefined {
  const wheelchair: number[] = [];
  const companion: number[] = [];
  const stepFree: number[] = [];
  const restricted = new Map<string | undefined, number[]>();
  const lists = { wheelchair, companion, 'step-free': stepFree };
  let seat = 0;
  for (const row of plan.zones.flatMap(zone => zone.rows)) {
    for (const { marquee } of row.seats) {
      if (marquee?.access) lists[marquee.access].push(seat);
      if (marquee?.view) {
        const { viewNote } = marquee;
        const seats = restricted.get(viewNote);
        if (seats) seats.push(seat);
        else restricted.set(viewNote, [seat]);
      }
      seat += 1;
    }
  }
  const marked = [wheelchair, companion, stepFree, [...restricted.keys()]];
  if (marked.every(list => list.length === 0)) return undefined;
  return {
    wheelchair,
    companion,
    stepFree,
    restricted: [...restricted].map(([note, seats]) => ({
      ...(note !== undefined && { note }),
      seats,
    })),
  };
}
