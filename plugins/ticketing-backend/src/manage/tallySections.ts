import { PlanGeometry, Sales } from '@marquee/plugin-ticketing-common';
import { TakenRow } from './SalesStore';

/**
 * How full the sections of a plan are, in the plan's order. Sections of one name
 * count as one, since tickets know them by name.
 *
 * @param options.performances - how many times each place is sold
 */
export function tallySections(
  taken: readonly TakenRow[],
  options: { plan: Pick<PlanGeometry, 'sections'>; performances: number },
): Sales['sections'] {
  const { plan, performances } = options;
  const capacity = new Map<string, number>();
  for (const { name, seatCount } of plan.sections) {
    capacity.set(name, (capacity.get(name) ?? 0) + seatCount * performances);
  }
  const count = (section: string, state: TakenRow['state']) =>
    taken.find(row => row.section === section && row.state === state)?.count ??
    0;
  return [...capacity].map(([section, places]) => ({
    section,
    capacity: places,
    sold: count(section, 'sold'),
    pending: count(section, 'pending'),
  }));
}
