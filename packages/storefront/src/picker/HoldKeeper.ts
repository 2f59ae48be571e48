import type { Hold } from '@marquee/plugin-ticketing-common';
import { conflictOf, signInOf } from '../api/ApiError';
import type { TicketingClient } from '../api/TicketingClient';
import { whyNotExtended } from '../api/whyNotExtended';
import { type HoldProblem, problemOf } from './HoldProblem';
import type { Seats } from './seatWishes';
import type { Wishes } from './Wishes';

/** The buyer's places as the page shows them. */
export interface HoldState<W = Seats> {
  /** What the buyer wants; drawn as theirs at once. */
  wanted: W;
  /** What the box office confirmed. */
  hold?: Hold;
  /** Server's clock minus ours, in ms. */
  clockOffset: number;
  busy: boolean;
  problem?: HoldProblem<W>;
  /** What the box office refused more for: `max` a person, of which earlier orders have `have`. */
  limit?: { max: number; have: number };
}

type HoldCalls = Pick<
  TicketingClient,
  'findMyHold' | 'extendHold' | 'releaseHold'
>;

/**
 * Keeps what a buyer wants and the hold that the box office gave in
 * step, for each way of selling. A wish shows at once; one request at a time brings the hold to the
 * newest wish; a refused wish falls back to what is really held.
 */
export class HoldKeeper<W = Seats> {
  readonly #client: HoldCalls;
  readonly #wishes: Wishes<W>;
  readonly #performance: string;
  readonly #now: () => number;
  readonly #listeners = new Set<() => void>();
  #state: HoldState<W>;
  #running?: Promise<void>;
  #stranger = false;

  constructor(options: {
    client: HoldCalls;
    wishes: Wishes<W>;
    performance: string;
    now?: () => number;
  }) {
    this.#client = options.client;
    this.#wishes = options.wishes;
    this.#state = { wanted: this.#wishes.none, clockOffset: 0, busy: false };
    this.#performance = options.performance;
    this.#now = options.now ?? Date.now;
  }

  /** The state now; a new object after each change. */
  readonly getState = (): HoldState<W> => this.#state;

  /** Calls the listener after each change, until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /**
   * Says whether it is known that nobody is signed in: wishes then lead to signing in
   * at once, without a question that would only be refused.
   */
  know(person: { stranger: boolean }): void {
    this.#stranger = person.stranger;
  }

  /**
   * Brings the page in line with what the box office holds for this buyer: after a
   * reload, an answer that got lost, or doings in another tab.
   */
  async restore(): Promise<void> {
    const { hold: before } = this.#state;
    if (this.#stranger || this.#running) return;
    const found = await this.#client.findMyHold(this.#performance).then(
      hold => ({ hold }),
      () => undefined,
    );
    // A wish of meanwhile knows more than this answer.
    if (!found || this.#running || this.#state.hold !== before) return;
    const { hold } = found;
    if (hold) this.#takeOver(hold);
    else if (before) this.#lose('gone');
  }

  /** Wishes for exactly this; resolves when the box office has answered. */
  async want(wish: W): Promise<void> {
    if (this.#stranger) {
      this.#set({ problem: { type: 'sign-in', wish } });
      return;
    }
    this.#set({ wanted: wish, problem: undefined });
    this.#running ??= this.#settle().finally(() => {
      this.#running = undefined;
    });
    await this.#running;
    // Whether a wish without an answer was granted, only the box office knows.
    if (this.#state.problem?.type === 'failed') await this.restore();
  }

  /** Asks for more time. */
  async extend(): Promise<void> {
    const { hold } = this.#state;
    if (!hold) return;
    if (this.#state.problem?.type === 'not-extended') this.dismiss();
    try {
      const longer = await this.#client.extendHold(hold.id);
      this.#accept(longer, this.#state.wanted);
    } catch (error) {
      const why = whyNotExtended(error);
      if (!why) {
        this.#fail(error);
        return;
      }
      // Whether it was extended without our hearing of it, only the box office knows.
      await this.restore();
      if (this.#state.hold?.expiresAt === hold.expiresAt)
        this.#set({ problem: { type: 'not-extended', why } });
    }
  }

  /** Says that the time of the hold is over; the wish stays known for taking them again. */
  expire(): void {
    if (this.#state.hold) this.#lose('expired');
  }

  /** Forgets the problem once it is dealt with. */
  dismiss(): void {
    this.#set({ problem: undefined });
  }

  async #settle() {
    this.#set({ busy: true });
    try {
      while (!this.#wishes.isSame(this.#state.wanted, this.#held())) {
        await this.#ask(this.#state.wanted);
      }
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#set({ busy: false });
    }
  }

  /** The wish that is granted at present. */
  #held(): W {
    return this.#wishes.grantedBy(this.#state.hold?.seats ?? []);
  }

  async #ask(wish: W) {
    if (!this.#wishes.isSame(wish, this.#wishes.none)) {
      const hold = await this.#wishes.hold(this.#performance, wish);
      this.#accept(hold, this.#state.wanted);
      return;
    }
    const { hold } = this.#state;
    if (hold) await this.#client.releaseHold(hold.id);
    this.#set({ hold: undefined });
  }

  #accept(hold: Hold, wanted: W) {
    const clockOffset = Date.parse(hold.now) - this.#now();
    this.#set({ hold, wanted, clockOffset });
  }

  #takeOver(hold: Hold) {
    const granted = this.#wishes.grantedBy(hold.seats);
    this.#accept(hold, granted);
    const { problem } = this.#state;
    const wasGranted =
      problem?.type === 'failed' &&
      problem.wish !== undefined &&
      this.#wishes.isSame(problem.wish, granted);
    if (wasGranted) this.dismiss();
  }

  #lose(type: 'expired' | 'gone') {
    const wish = this.#held();
    this.#set({
      hold: undefined,
      wanted: this.#wishes.none,
      problem: { type, wish },
    });
  }

  #fail(error: unknown) {
    const { wanted: wish } = this.#state;
    const held = this.#held();
    const asked = this.#wishes.countBeyond(wish, held);
    const conflict = conflictOf(error);
    const signIn = signInOf(error);
    if (signIn !== undefined) {
      this.#set({ wanted: held, problem: { type: 'sign-in', wish, signIn } });
      return;
    }
    if (conflict?.reason === 'hold-expired') {
      this.expire();
      return;
    }
    const refused = problemOf(conflict, asked);
    const problem: HoldProblem<W> =
      refused.type === 'failed' && !this.#wishes.isSame(wish, held)
        ? { type: 'failed', wish }
        : refused;
    const limit =
      problem.type === 'limit' && problem.max !== undefined
        ? { max: problem.max, have: problem.have ?? 0 }
        : this.#state.limit;
    this.#set({ wanted: held, problem, limit });
  }

  #set(change: Partial<HoldState<W>>) {
    this.#state = { ...this.#state, ...change };
    this.#listeners.forEach(listener => listener());
  }
}
