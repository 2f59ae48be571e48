import { SeatingPlan } from '../seatingPlan';
import { arena } from './arena';
import { stadium } from './stadium';
import { theatre } from './theatre';

/** Names of the seating plans that come with Marquee. */
export const BUNDLED_SEATING_PLANS = ['theatre', 'arena', 'stadium'] as const;
/** Name of a seating plan that comes with Marquee. */
export type BundledSeatingPlan = (typeof BUNDLED_SEATING_PLANS)[number];

/**
 * A seating plan that comes with Marquee: the same seats with the same ids on
 * every call, in pretix's format.
 */
export function bundledSeatingPlan(name: BundledSeatingPlan): SeatingPlan {
  switch (name) {
    case 'theatre':
      return theatre();
    case 'arena':
      return arena();
    case 'stadium':
      return stadium();
    default:
      name satisfies never;
      throw new RangeError(`no bundled seating plan '${name}'`);
  }
}
