import { PerformanceRef } from './keys';

/** A hold as the seat store keeps it; times in ms since 1970 by the store's clock. */
export interface StoredHold {
  id: string;
  buyer: string;
  seats: number[];
  /** When the buyer first got hold of seats without a break. */
  since: number;
  expiresAt: number;
  extensionsLeft: number;
  /** Id of the order that the hold belongs to; it ends with the order. */
  order?: string;
}

/** A live hold, and the store's time. */
export interface Held {
  type: 'held';
  hold: StoredHold;
  now: number;
}

/** Wish of a buyer for seats. */
export interface HoldWish {
  id: string;
  buyer: string;
  seats: number[];
  /** Most seats that the buyer may have unpaid at once. */
  limit: number;
  /** Same key, same answer; the digest tells whether the request is the same too. */
  idempotency?: { key: string; digest: string };
}

/** All seats of a performance at one moment; a character of SEAT_STATE's codes each. */
export interface SeatStates {
  epoch: string;
  version: number;
  states: string;
}

/** What a performance is filled with when the store is loaded. */
export interface SeatLoad {
  epoch: string;
  /** Identifies the Redis process; another one may have lost what this one knew. */
  run: string;
  states: string;
  holds: StoredHold[];
}

/** What the database decided of seats. */
export interface Settlement {
  hold: string;
  /** `cancelled`: they are nobody's any more, and stay off sale for a while. */
  outcome: 'sold' | 'free' | 'cancelled';
  seats: number[];
  /** Whose count of tickets changes; nobody's when it is not given. */
  buyer?: string;
}

/**
 * Who comes first: the seats of performances, in microseconds. It may forget
 * everything at any time; who owns a seat is said by the database.
 *
 * All methods but `load`, `loadedInto`, `forget` and `run` throw `SalesClosedError` while
 * a performance is not loaded.
 */
export interface SeatStore {
  hold(
    ref: PerformanceRef,
    wish: HoldWish,
  ): Promise<
    | Held
    | { type: 'taken'; seats: number[] }
    | { type: 'limit' }
    | { type: 'misused' }
  >;
  find(ref: PerformanceRef, buyer: string): Promise<Held | { type: 'gone' }>;
  extend(
    ref: PerformanceRef,
    options: { id: string; buyer: string },
  ): Promise<Held | { type: 'gone' } | { type: 'limit' }>;
  release(
    ref: PerformanceRef,
    options: { id: string; buyer: string },
  ): Promise<void>;
  /** Ties a hold to an order, see CLAIM_SCRIPT. */
  claim(
    ref: PerformanceRef,
    options: { id: string; buyer: string; order: string },
  ): Promise<Held | { type: 'gone' }>;
  /** Takes over what the database decided of an order's seats. */
  settle(ref: PerformanceRef, settlement: Settlement): Promise<void>;
  /** Frees lapsed holds; returns ordered ones that somebody has to look after. */
  sweep(ref: PerformanceRef): Promise<{ freed: number; ordered: StoredHold[] }>;
  states(ref: PerformanceRef): Promise<SeatStates>;
  /** Frees what a buyer holds, and calls the buyer of what is ordered otherwise. */
  forget(
    ref: PerformanceRef,
    options: { buyer: string; pseudonym: string },
  ): Promise<void>;
  load(ref: PerformanceRef, load: SeatLoad): Promise<void>;
  /** Makes a performance unloaded, so that nothing is sold until it is loaded again. */
  close(ref: PerformanceRef): Promise<void>;
  /** Run that a performance was loaded into; undefined when it is not loaded. */
  loadedInto(ref: PerformanceRef): Promise<string | undefined>;
  /** The run of the store that answers now. */
  run(): Promise<string>;
}
