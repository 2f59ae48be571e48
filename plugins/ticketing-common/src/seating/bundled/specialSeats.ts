import { SeatExtension } from '../seatingPlan';

/** A seat reached without a step. */
export const STEP_FREE: SeatExtension = { access: 'step-free' };
/** A seat far to the side, from which part of the stage is hidden. */
export const SIDE_VIEW: SeatExtension = {
  view: 'restricted',
  viewNote: 'side',
};

/**
 * Places for wheelchairs at the end of a row, each with a seat for a companion
 * beside it; undefined for seats further along.
 *
 * @param fromEnd - 0 is the seat at the end
 */
export function wheelchairPairs(
  fromEnd: number,
  pairs: number,
): SeatExtension | undefined {
  if (fromEnd >= pairs * 2) return undefined;
  return { access: fromEnd % 2 === 0 ? 'wheelchair' : 'companion' };
}
