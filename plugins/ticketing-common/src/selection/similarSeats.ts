import type { PlanGeometry } from '../api/plan';
import { SEAT_STATE } from '../api/seatState';
import { leavesOneAlone } from './leavesOneAlone';
import { type OpenPlaces, openPlaces } from './openPlaces';
import { isReserved } from './seatMarks';
import { seatingIndex } from './seatingIndex';
import { similarReserved } from './similarReserved';
import { windowsOf } from './windowsOf';

/** Choices offered in place of what was lost. */
const ALTERNATIVES = 3;

/** Seats that somebody else was faster for, in a house as it is now. */
export interface LostSeats {
  geometry: PlanGeometry;
  /** Code of `SEAT_STATE` by seat. */
  states: ArrayLike<number>;
  /** Seats that are gone, whether or not the states say so yet; the first one tells the price category. */
  lost: readonly number[];
  /** How many seats a choice has. */
  count: number;
  /** How many choices at most; 3 unless given. */
  alternatives?: number;
}

/**
 * What to offer somebody whose seats another was faster for: `count` free seats
 * beside each other for each choice, the most similar first, no seat in two.
 *
 * The same price category comes before others, then what has nothing in the way
 * of the view, then what leaves no single seat, then what is nearer. Places for
 * wheelchairs and companion seats are offered in place of such seats only.
 */
export function similarSeats(options: LostSeats): number[][] {
  const { geometry, lost, count, alternatives = ALTERNATIVES } = options;
  if (lost.length === 0 || count < 1) return [];
  const states = Uint8Array.from(options.states);
  for (const seat of lost) states[seat] = SEAT_STATE.held;
  const { marks, runs } = seatingIndex(geometry);
  if (lost.some(seat => isReserved(marks.access[seat]))) {
    return similarReserved({ ...options, states }).slice(0, alternatives);
  }

  const open = openPlaces({ geometry, states, count }, true);
  const windows = windowsOf(runs, open.wanted, count);
  const differences = differencesOf({ ...options, open, windows });
  const found: number[][] = [];
  while (found.length < alternatives) {
    const best = differences.reduce(
      (least, difference, i) => (difference < differences[least] ? i : least),
      0,
    );
    if (!(differences[best] < Infinity)) break;
    const from = windows[best];
    found.push([...runs.seats.subarray(from, from + count)]);
    windows.forEach((other, i) => {
      if (Math.abs(other - from) < count) differences[i] = Infinity;
    });
  }
  return found;
}

/** Farther than any plan is wide. */
const ONE_KIND = 10_000_000;

/** How unlike the lost seats each window is: kinds of difference first, then the distance. */
function differencesOf(
  options: LostSeats & { open: OpenPlaces; windows: Int32Array },
): Float64Array {
  const { geometry, lost, count, open, windows } = options;
  const { marks, runs } = seatingIndex(geometry);
  const { x, y, category } = geometry.seats;
  const [like] = lost;
  const mean = (of: number[]) =>
    lost.reduce((sum, seat) => sum + of[seat], 0) / lost.length;
  const middle = { x: mean(x), y: mean(y) };
  return Float64Array.from(windows, from => {
    let otherCategory = false;
    let isRestricted = false;
    for (let place = from; place < from + count; place++) {
      const seat = runs.seats[place];
      otherCategory ||= category[seat] !== category[like];
      isRestricted ||= marks.view[seat] > 0;
    }
    const leavesOne = leavesOneAlone(
      open.free,
      runs.begins,
      from,
      from + count,
    );
    const kinds =
      Number(otherCategory) * 4 + Number(isRestricted) * 2 + Number(leavesOne);
    const first = runs.seats[from];
    const last = runs.seats[from + count - 1];
    const dx = (x[first] + x[last]) / 2 - middle.x;
    const dy = (y[first] + y[last]) / 2 - middle.y;
    return kinds * ONE_KIND + Math.sqrt(dx * dx + dy * dy);
  });
}
