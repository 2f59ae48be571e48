import {
  type AccessNeed,
  isReserved,
  SEAT_ACCESS,
} from '@marquee/plugin-ticketing-common';
import type { SeatPlan } from './SeatPlan';

/** Which seats a reader wants to see. */
export interface SeatFilter {
  /** Id of a price category; undefined means all. */
  category?: string;
  /** `none` for all seats. */
  access: AccessNeed;
}

/** Whether two filters let the same seats through. */
export function isSameFilter(a: SeatFilter, b: SeatFilter): boolean {
  return a.category === b.category && a.access === b.access;
}

/** 1 by seat that a filter lets through. */
export function filterSeats(plan: SeatPlan, filter: SeatFilter): Uint8Array {
  const { categories, seats } = plan.geometry;
  const category =
    filter.category === undefined
      ? undefined
      : categories.indexOf(filter.category);
  const fits = (access: number) => {
    switch (filter.access) {
      case 'none':
        return true;
      case 'step-free':
        return access === SEAT_ACCESS.stepFree;
      case 'wheelchair':
        return isReserved(access);
      default:
        return filter.access satisfies never;
    }
  };
  return Uint8Array.from(plan.marks.access, (access, seat) =>
    Number(
      fits(access) &&
        (category === undefined || seats.category[seat] === category),
    ),
  );
}
