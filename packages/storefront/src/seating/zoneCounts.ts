import type { SeatPlan } from './SeatPlan';

/** So many places of a zone, which is a section of the plan by its index. */
export interface ZoneCount {
  zone: number;
  count: number;
}

/** Places by zone, in the order of the plan; zones of which there are none are left out. */
export type ZoneCounts = readonly ZoneCount[];

/** Counts places by the zones that they are in. */
export function countByZone(
  plan: Pick<SeatPlan, 'sectionOf'>,
  places: readonly number[],
): ZoneCounts {
  return places.reduce<ZoneCounts>((counts, place) => {
    const zone = plan.sectionOf(place);
    return withCount(counts, zone, countOf(counts, zone) + 1);
  }, []);
}

/** How many places of a zone there are. */
export function countOf(counts: ZoneCounts, zone: number): number {
  return counts.find(other => other.zone === zone)?.count ?? 0;
}

/** The counts with so many places of one zone instead. */
export function withCount(
  counts: ZoneCounts,
  zone: number,
  count: number,
): ZoneCounts {
  const others = counts.filter(other => other.zone !== zone);
  if (count <= 0) return others;
  return [...others, { zone, count }].sort((a, b) => a.zone - b.zone);
}

/** Of each zone as many places as the larger of two counts has. */
export function mostOf(a: ZoneCounts, b: ZoneCounts): ZoneCounts {
  return b.reduce(
    (most, { zone, count }) =>
      withCount(most, zone, Math.max(count, countOf(most, zone))),
    a,
  );
}

/** How many places there are in all zones together. */
export function sumOfCounts(counts: ZoneCounts): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}
