import type { Seating } from '@marquee/plugin-container-pool-common';
import type { ZonesValue } from '../zones/ZonesValue';
import type { SeatingPlanValue } from './SeatingPlanValue';

/** The places of a show and what they cost: seats of a plan, or zones. */
export type PlacesValue = SeatingPlanValue | ZonesValue;

/** Whether places are zones that this form asked for. */
export function isZones(value: Partial<PlacesValue>): value is ZonesValue {
  return 'drafts' in value;
}

/** Whether places were filled in for a way of selling; nothing is for numbered seats too. */
export function isForWay(
  value: Partial<PlacesValue> | undefined,
  seating: Seating,
): boolean {
  if (seating === 'reserved') return !value || !isZones(value);
  return value !== undefined && isZones(value) && value.seating === seating;
}
