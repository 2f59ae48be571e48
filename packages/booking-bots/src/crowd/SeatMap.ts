import {
  PlanGeometry,
  SEAT_STATE,
  SeatDelta,
  SeatSnapshot,
  unpackSeatStates,
} from '@marquee/plugin-ticketing-common';
import { Random } from '../random/Random';

/** What seats somebody looks for. */
export type Wish = 'anywhere' | 'front';

/** The seats of a performance as a crowd sees them: what the box office said last. */
export class SeatMap {
  readonly #rows: PlanGeometry['rows'];
  #states: Uint8Array = new Uint8Array(0);
  #version = 0;
  #free = 0;

  constructor(plan: Pick<PlanGeometry, 'rows'>) {
    this.#rows = plan.rows;
  }

  /** Version of the last snapshot or delta. */
  get version(): number {
    return this.#version;
  }

  /** How many seats seem to be free. */
  get free(): number {
    return this.#free;
  }

  /** Begins anew. */
  reset({ states, seatCount, version }: SeatSnapshot): void {
    this.#states = unpackSeatStates(states, seatCount);
    this.#version = version;
    this.#free = this.#states.filter(code => code === SEAT_STATE.free).length;
  }

  /** Takes changes over. */
  apply({ changes, version }: Pick<SeatDelta, 'changes' | 'version'>): void {
    for (const [seat, code] of changes) this.#paint(seat, code);
    this.#version = version;
  }

  /** Takes seats for held before the box office says so; they are on the way. */
  expect(seats: number[]): void {
    for (const seat of seats) this.#paint(seat, SEAT_STATE.held);
  }

  /**
   * Free seats beside each other, if there are any, else free seats somewhere.
   *
   * @returns `count` seats, fewer when so few are free
   */
  choose(options: { count: number; wish: Wish; random: Random }): number[] {
    const { count, wish, random } = options;
    const rows = this.#rows.length;
    const first = wish === 'front' ? 0 : random.int({ from: 0, to: rows - 1 });
    const scattered: number[] = [];
    for (let step = 0; step < rows; step += 1) {
      const { firstSeat, seatCount } = this.#rows[(first + step) % rows];
      let run: number[] = [];
      for (let seat = firstSeat; seat < firstSeat + seatCount; seat += 1) {
        run = this.#isFree(seat) ? [...run, seat] : [];
        if (run.length === count) return run;
        if (run.length > 0 && scattered.length < count) scattered.push(seat);
      }
    }
    return scattered;
  }

  #isFree(seat: number) {
    return this.#states[seat] === SEAT_STATE.free;
  }

  #paint(seat: number, code: number) {
    const freed = code === SEAT_STATE.free ? 1 : 0;
    this.#free += freed - (this.#isFree(seat) ? 1 : 0);
    this.#states[seat] = code;
  }
}
