import type { PlanGeometry } from '../api/plan';

/**
 * `none`: seats for everybody. `step-free`: of those, the ones reached without a
 * step. `wheelchair`: a place for a wheelchair, the others of the party beside it.
 */
export type AccessNeed = 'none' | 'step-free' | 'wheelchair';

/** Seats that somebody is looking for, in a house as it is now. */
export interface SeatQuery {
  geometry: PlanGeometry;
  /** Code of `SEAT_STATE` by seat. */
  states: ArrayLike<number>;
  /** How many seats, 1 or more. */
  count: number;
  /** Ids of price categories; undefined means any. */
  categories?: readonly string[];
  /** `none` unless given. */
  access?: AccessNeed;
}
