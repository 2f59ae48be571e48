import { Range } from '../random/Random';
import { Wish } from './SeatMap';

/**
 * How a visit ends. `browse`: only looks. `leave`: holds, and goes without a word.
 * `release`: gives the seats back. `abandon`: orders, and does not pay. `decline`:
 * the card is declined. `pay`: buys. `cancel`: buys, and wants the money back.
 * `transfer`: buys by a transfer to an account. `owe`: is given one, and pays nothing in.
 */
export type Ending =
  | 'browse'
  | 'leave'
  | 'release'
  | 'abandon'
  | 'decline'
  | 'pay'
  | 'cancel'
  | 'transfer'
  | 'owe';

/** What one kind of buyer does. */
export interface Behaviour {
  ending: Ending;
  /** How many of a crowd do so, beside the others' shares. */
  share: number;
  /** How many seats are wanted. */
  seats: Range;
  wish: Wish;
  /** Pause before each step, in ms. */
  thinkMs: Range;
  /** How often seats are asked for when somebody else is quicker. */
  tries: number;
}
