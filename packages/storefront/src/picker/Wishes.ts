import type { Hold } from '@marquee/plugin-ticketing-common';

/**
 * What a buyer can wish for at once in one way of selling: seats, or so many
 * places of each zone.
 */
export interface Wishes<W> {
  /** The wish for nothing. */
  readonly none: W;
  /** Whether two wishes ask for the same. */
  isSame(a: W, b: W): boolean;
  /** The wish that a hold of these places grants. */
  grantedBy(places: readonly number[]): W;
  /** How many places a wish asks for beyond those of another one. */
  countBeyond(wish: W, held: W): number;
  /**
   * Asks the box office for all of a wish.
   *
   * @throws ApiError when it refuses or does not answer
   */
  hold(performance: string, wish: W): Promise<Hold>;
}
