import type { Conflict } from '@marquee/plugin-ticketing-common';
import type { NotExtended } from '../api/whyNotExtended';
import type { Seats } from './seatWishes';

/** What went wrong with the last wish, for the page to say. */
export type HoldProblem<W = Seats> =
  | { type: 'taken'; seats: number[]; asked: number }
  /** Fewer places than wished for are left: so many, where that is known. */
  | { type: 'sold-out'; left?: number }
  /** `max` seats a person; `have` counts those of earlier orders. */
  | { type: 'limit'; max?: number; have?: number }
  | { type: 'not-on-sale' }
  /** What is held stays so until its time is over, which could not be moved. */
  | { type: 'not-extended'; why: NotExtended }
  /** No answer came to this wish, or to another request. */
  | { type: 'failed'; wish?: W }
  /** The time is over for what was held. */
  | { type: 'expired'; wish: W }
  /** What was held is not held any more, perhaps since another tab booked it. */
  | { type: 'gone'; wish: W }
  /** Only people who are signed in hold places; these were wanted. `signIn`: where the box office says that one does. */
  | { type: 'sign-in'; wish: W; signIn?: string };

/**
 * What the box office's refusal of a wish means for its buyer.
 *
 * @param asked - how many places the wish had beyond those held
 */
export function problemOf(
  conflict: Conflict | undefined,
  asked: number,
): HoldProblem<never> {
  switch (conflict?.reason) {
    case 'seats-taken':
      return { type: 'taken', seats: conflict.seats, asked };
    case 'sold-out':
      return { type: 'sold-out', left: conflict.left };
    case 'limit':
      return { type: 'limit', max: conflict.max, have: conflict.have };
    case 'not-on-sale':
    case 'not-open':
    case 'closed':
      return { type: 'not-on-sale' };
    default:
      return { type: 'failed' };
  }
}
