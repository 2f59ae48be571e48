import { OrderState } from '@marquee/plugin-ticketing-common';

/** What a buyer does. */
export type Verb =
  | 'hold'
  | 'extend'
  | 'release'
  | 'order'
  | 'authenticate'
  | 'confirm'
  | 'transfer'
  | 'preview'
  | 'cancel'
  | 'look';

/**
 * What is known of a call. `ok`: it happened. `fail`: it did not happen. `info`:
 * nobody knows, since no answer came, or one that leaves it open.
 */
export type Outcome = 'ok' | 'fail' | 'info';

/** One call of one buyer, as the buyer saw it. */
export interface CallRecord {
  /** The buyer; no two calls of a buyer overlap. */
  process: string;
  verb: Verb;
  outcome: Outcome;
  /** When the call began and when its answer was there; ms since the run began. */
  from: number;
  to: number;
  /** HTTP status; 0 when no answer came. */
  status: number;
  /** Why it failed: the reason of a conflict, or the name of the error. */
  reason?: string;
  performance?: string;
  /** Idempotency key. */
  key?: string;
  hold?: string;
  /** Seats that are asked for, or that the answer names. */
  seats?: number[];
  /** How long a hold lives from its answer on, as its answer says; ms. */
  livesMs?: number;
  order?: string;
  /** State of the order in the answer. */
  state?: OrderState;
  /** In the smallest unit of the currency. */
  amount?: number;
}
