import type { Seating } from '@marquee/plugin-container-pool-common';
import type { PerformancesValue } from './PerformancesValue';
import type { SlotsValue } from './SlotsValue';

/** When a show is on: single dates, or slots of timed entry. */
export type DatesValue = PerformancesValue | SlotsValue;

/** Whether these are slots of timed entry. */
export function isSlots(value: Partial<DatesValue>): value is SlotsValue {
  return 'rules' in value;
}

/** The value if it was filled in for this way of selling. */
export function forWay(
  value: Partial<DatesValue> | undefined,
  seating: Seating,
): DatesValue | undefined {
  if (!value || isSlots(value) !== (seating === 'timed')) return undefined;
  // Before anything is typed, the form gives an empty object.
  return isSlots(value) || 'locals' in value
    ? (value as DatesValue)
    : undefined;
}
