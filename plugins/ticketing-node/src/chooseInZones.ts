import { InputError } from '@backstage/errors';
import { HoldRequest, PlanGeometry } from '@marquee/plugin-ticketing-common';
import { Choice, Span } from './SellingWay';

/**
 * Places of zones by count; which ones is decided when they are held.
 *
 * @throws InputError when the wish is for seats, or for a zone that is not there
 */
export function chooseInZones(
  wish: HoldRequest,
  { geometry }: { geometry: PlanGeometry },
): Choice {
  if (!('zones' in wish)) {
    throw new InputError('zones: places are counted here, not picked');
  }
  const counts = new Map<number, number>();
  for (const { zone, count } of wish.zones) {
    counts.set(zone, (counts.get(zone) ?? 0) + count);
  }
  const spans = [...counts].map(([zone, count]): Span => {
    const section = geometry.sections[zone];
    if (!section) throw new InputError(`zones: there is no zone ${zone}`);
    const { firstSeat: first, seatCount } = section;
    return { first, seatCount, count };
  });
  return { type: 'spans', spans };
}
