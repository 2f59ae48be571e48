import type { ErrorCode } from '../errors/ERRORS';
import type { Language } from '../language/Language';
import type { Delivery } from '../webhooks/Delivery';

/** At which call, or other doing of the company, something goes wrong. */
export type Stage =
  | 'create'
  | 'authenticate'
  | 'confirm'
  | 'get'
  | 'cancel'
  | 'deposit'
  | 'webhook';

/** Whether something goes wrong before the work is done, or after it. */
export type Moment = 'before' | 'after';

/** What goes wrong. */
export type Effect =
  /** The call is refused with this code. */
  | { type: 'refuse'; code: ErrorCode }
  /** No answer comes; the connection stays open. */
  | { type: 'silence'; moment: Moment }
  /** The connection is reset. */
  | { type: 'hang-up'; moment: Moment }
  /** The work is done late; its duration is drawn by lot. */
  | { type: 'delay' }
  /** The work is done, and the answer says that it failed. */
  | { type: 'break' }
  /** The work is done, and the answer is no JSON. */
  | { type: 'garble' }
  /** The session ends just before. */
  | { type: 'expire' }
  /** The money is on its way, and this becomes of it a minute later. */
  | { type: 'refund-later'; becomes: 'DONE' | 'ABORTED' }
  /** The buyer's deposit comes before the answer that names the account. */
  | { type: 'deposit-first' }
  /** The bank takes the deposit back a minute later. */
  | { type: 'take-back' }
  /** Other webhooks are sent, or at other times. */
  | { type: 'webhooks'; rewrite: (deliveries: Delivery[]) => Delivery[] };

/** Something that a payment company may do to its merchants, by name. */
export interface Misbehaviour {
  name: string;
  stages: readonly Stage[];
  effect: Effect;
  /** What it does, in a sentence. */
  does: Record<Language, string>;
}
