import { Span } from '@marquee/plugin-ticketing-node';
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

/** The hold is over, or was never there. */
export interface Gone {
  type: 'gone';
}

/** The idempotency key came before, with another request. */
export interface Misused {
  type: 'misused';
}

/** The client's name for a request that may come again, and what tells it from others. */
export interface RequestKey {
  key: string;
  digest: string;
}

/** Places that are to be held: these seats, or so many of each span. */
export type SeatWish =
  | { type: 'seats'; seats: readonly number[] }
  | { type: 'spans'; spans: readonly Span[] };

/** What a buyer wishes to hold. */
export interface HoldWish {
  id: string;
  buyer: string;
  wish: SeatWish;
  /** Most places that the buyer may have of the performance, ordered ones included. */
  limit: number;
  request?: RequestKey;
}

/** What became of a wish. */
export type HoldOutcome =
  | Held
  | Misused
  /** Somebody else has these seats. */
  | { type: 'taken'; seats: number[] }
  /** Of this span only so many places are left. */
  | { type: 'short'; span: number; left: number }
  /** The buyer has ordered so many already. */
  | { type: 'limit'; have: number };

/** What a buyer has of a performance. */
export interface Standing {
  held?: Held;
  /** Seats of orders, paid or not. */
  ordered: number[];
  /** What was answered to this request before. */
  answered?: Held | Misused;
}

/** All seats of a performance at one moment; a character of SEAT_STATE's codes each. */
export interface SeatStates {
  epoch: string;
  version: number;
  states: string;
}

/** How many places of a performance can be had, or may be again in a moment. */
export interface SeatCounts {
  free: number;
  held: number;
}

/** What the database decided of the seats of an order. */
export interface Settlement {
  hold: string;
  /** `cancelled`: the buyer does not own them any more, and nobody can have them yet. */
  outcome: 'sold' | 'free' | 'cancelled';
  /** Absent when not known. */
  buyer?: string;
  seats: number[];
}

/** What a performance is filled with when the store is loaded. */
export interface SeatLoad {
  epoch: string;
  /** Identifies the Redis process; another one may have lost what this one knew. */
  run: string;
  states: string;
  /** Of unpaid orders. */
  holds: StoredHold[];
  /** Seats of orders, paid or not, by buyer. */
  ordered: ReadonlyMap<string, readonly number[]>;
}

/**
 * Who comes first: the seats of performances, in microseconds. It may forget
 * everything at any time; who owns a seat is said by the database.
 *
 * What sells or frees throws `SalesClosedError` while a performance is not loaded.
 */
export interface SeatStore {
  hold(ref: PerformanceRef, wish: HoldWish): Promise<HoldOutcome>;
  standing(
    ref: PerformanceRef,
    buyer: string,
    request?: RequestKey,
  ): Promise<Standing>;
  extend(
    ref: PerformanceRef,
    options: { id: string; buyer: string; request?: RequestKey },
  ): Promise<Held | Gone | Misused | { type: 'limit' }>;
  release(
    ref: PerformanceRef,
    options: { id: string; buyer: string; request?: RequestKey },
  ): Promise<{ type: 'done' } | Gone | Misused>;
  /** Ties a hold to an order, see CLAIM_SCRIPT. */
  claim(
    ref: PerformanceRef,
    options: { id: string; buyer: string; order: string; request?: RequestKey },
  ): Promise<Held | Gone | Misused | { type: 'again' }>;
  /** Remembers a request whose repetition changes nothing by itself. */
  note(
    ref: PerformanceRef,
    options: { buyer: string; request: RequestKey },
  ): Promise<{ type: 'new' | 'again' } | Misused>;
  /** Takes over what the database decided of an order's seats. */
  settle(ref: PerformanceRef, settlement: Settlement): Promise<void>;
  /** Frees lapsed holds; returns ordered ones that somebody has to look after. */
  sweep(ref: PerformanceRef): Promise<{ freed: number; ordered: StoredHold[] }>;
  /** Which performances have holds to sweep; one round trip for all. */
  due(refs: readonly PerformanceRef[]): Promise<PerformanceRef[]>;
  states(ref: PerformanceRef): Promise<SeatStates>;
  /** Of each performance, undefined where it is not loaded; one round trip for all. */
  counts(refs: readonly PerformanceRef[]): Promise<(SeatCounts | undefined)[]>;
  /** Takes seats off the sale, or puts them back; gives those that others have, with their state. */
  block(
    ref: PerformanceRef,
    options: { seats: readonly number[]; isBlocked: boolean },
  ): Promise<{ seat: number; state: number }[]>;
  /** Frees what a buyer holds, and calls the buyer of what is ordered otherwise. */
  forget(
    ref: PerformanceRef,
    options: { buyer: string; pseudonym: string },
  ): Promise<void>;
  load(ref: PerformanceRef, load: SeatLoad): Promise<void>;
  /** Makes performances unloaded, so that nothing is sold until they are loaded again. */
  close(refs: readonly PerformanceRef[]): Promise<void>;
  /** Run that each performance was loaded into; undefined where it is not loaded. */
  loadedInto(refs: readonly PerformanceRef[]): Promise<(string | undefined)[]>;
  /** The run of the store that answers now. */
  run(): Promise<string>;
}
