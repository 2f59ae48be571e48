import type { Conflict, Hold } from '@marquee/plugin-ticketing-common';
import { conflictOf, signInOf } from '../api/ApiError';
import type { TicketingClient } from '../api/TicketingClient';

/** What went wrong with the last wish, for the page to say. */
export type HoldProblem =
  | { type: 'taken'; seats: number[]; asked: number }
  /** `max` seats a person; `have` counts those of earlier orders. */
  | { type: 'limit'; max?: number; have?: number }
  /** The wish would leave these seats alone; `shift` would not. */
  | { type: 'orphan'; seats: number[]; wish: number[]; shift?: number[] }
  /** These seats of the wish are for companions of people in wheelchairs. */
  | { type: 'companion'; seats: number[]; wish: number[] }
  | { type: 'not-on-sale' | 'failed' }
  | { type: 'expired'; seats: number[] }
  /** Only people who are signed in hold seats; these were wanted. */
  | { type: 'sign-in'; seats: number[]; signIn: string };

/** The buyer's seats as the page shows them. */
export interface HoldState {
  /** Seats that the buyer wants; drawn as theirs at once. */
  wanted: readonly number[];
  /** What the box office confirmed. */
  hold?: Hold;
  /** Server's clock minus ours, in ms. */
  clockOffset: number;
  busy: boolean;
  problem?: HoldProblem;
}

type HoldCalls = Pick<
  TicketingClient,
  'holdSeats' | 'findMyHold' | 'extendHold' | 'releaseHold'
>;

const sameSeats = (a: readonly number[], b: readonly number[]) =>
  a.length === b.length && a.every(seat => b.includes(seat));

function problemOf(
  conflict: Conflict | undefined,
  { asked, wish }: { asked: number; wish: number[] },
): HoldProblem {
  switch (conflict?.reason) {
    case 'seats-taken':
      return { type: 'taken', seats: conflict.seats, asked };
    case 'limit':
      return { type: 'limit', max: conflict.max, have: conflict.have };
    case 'orphan':
      return {
        type: 'orphan',
        seats: conflict.seats,
        wish,
        shift: conflict.shift,
      };
    case 'companion':
      return { type: 'companion', seats: conflict.seats, wish };
    case 'not-on-sale':
    case 'not-open':
    case 'closed':
      return { type: 'not-on-sale' };
    default:
      return { type: 'failed' };
  }
}

/**
 * Keeps the seats that a buyer wants and the hold that the box office gave in
 * step. A wish shows at once; one request at a time brings the hold to the
 * newest wish; a refused wish falls back to what is really held.
 */
export class HoldKeeper {
  readonly #client: HoldCalls;
  readonly #performance: string;
  readonly #now: () => number;
  readonly #listeners = new Set<() => void>();
  #state: HoldState = { wanted: [], clockOffset: 0, busy: false };
  #running?: Promise<void>;

  constructor(options: {
    client: HoldCalls;
    performance: string;
    now?: () => number;
  }) {
    this.#client = options.client;
    this.#performance = options.performance;
    this.#now = options.now ?? Date.now;
  }

  /** The state now; a new object after each change. */
  readonly getState = (): HoldState => this.#state;

  /** Calls the listener after each change, until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes over a hold from before a reload. */
  async restore(): Promise<void> {
    const hold = await this.#client
      .findMyHold(this.#performance)
      .catch(() => undefined);
    if (hold && !this.#running) this.#accept(hold, hold.seats);
  }

  /** Wishes for exactly these seats; resolves when the box office has answered. */
  async want(seats: readonly number[]): Promise<void> {
    this.#set({ wanted: seats, problem: undefined });
    this.#running ??= this.#settle().finally(() => {
      this.#running = undefined;
    });
    await this.#running;
  }

  /** Asks for more time. */
  async extend(): Promise<void> {
    const { hold, wanted } = this.#state;
    if (!hold) return;
    try {
      this.#accept(await this.#client.extendHold(hold.id), wanted);
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Says that the time of the hold is over; the seats stay known for taking them again. */
  expire(): void {
    const seats = this.#state.hold?.seats ?? [];
    if (seats.length === 0) return;
    this.#set({
      hold: undefined,
      wanted: [],
      problem: { type: 'expired', seats },
    });
  }

  /** Forgets the problem once it is dealt with. */
  dismiss(): void {
    this.#set({ problem: undefined });
  }

  async #settle() {
    this.#set({ busy: true });
    try {
      while (!sameSeats(this.#state.wanted, this.#state.hold?.seats ?? [])) {
        await this.#ask(this.#state.wanted);
      }
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#set({ busy: false });
    }
  }

  async #ask(seats: readonly number[]) {
    if (seats.length > 0) {
      const hold = await this.#client.holdSeats(this.#performance, [...seats]);
      this.#accept(hold, this.#state.wanted);
      return;
    }
    const { hold } = this.#state;
    if (hold) await this.#client.releaseHold(hold.id);
    this.#set({ hold: undefined });
  }

  #accept(hold: Hold, wanted: readonly number[]) {
    const clockOffset = Date.parse(hold.now) - this.#now();
    this.#set({ hold, wanted, clockOffset });
  }

  #fail(error: unknown) {
    const { hold, wanted } = this.#state;
    const held = hold?.seats ?? [];
    const asked = wanted.filter(seat => !held.includes(seat)).length;
    const conflict = conflictOf(error);
    const signIn = signInOf(error);
    if (signIn !== undefined) {
      const seats = [...wanted];
      this.#set({ wanted: held, problem: { type: 'sign-in', seats, signIn } });
      return;
    }
    if (conflict?.reason === 'hold-expired') {
      this.expire();
      return;
    }
    const problem = problemOf(conflict, { asked, wish: [...wanted] });
    this.#set({ wanted: held, problem });
  }

  #set(change: Partial<HoldState>) {
    this.#state = { ...this.#state, ...change };
    this.#listeners.forEach(listener => listener());
  }
}
