import type { PlanGeometry } from '../api/plan';
import { SEAT_STATE } from '../api/seatState';
import { orphansInRun } from './orphansInRun';
import { isReserved } from './seatMarks';
import { seatingIndex } from './seatingIndex';

/** A single free seat that a choice would leave between others, and how to avoid that. */
export interface Orphan {
  seat: number;
  /**
   * The whole choice with the seats beside the orphan moved along their row, as
   * little as possible (nearly always by one), so that no single seat is left.
   */
  shift: number[];
}

/**
 * The single free seats that a choice would leave behind.
 *
 * A seat is left alone when it is free, the seats on both sides are taken (or
 * there is an aisle or the end of the row), and it was not alone before. That is
 * no fault of the buyer, and not reported, when no other choice of as many seats
 * beside each other in the same run and of the same price categories leaves none:
 * then nothing better could be had there.
 */
export function findOrphans(options: {
  geometry: PlanGeometry;
  /** Code of `SEAT_STATE` by seat. */
  states: ArrayLike<number>;
  /** All seats that the buyer would have. */
  chosen: readonly number[];
  /** Seats that the states show as taken by this buyer: taken again, or free after the choice. */
  own?: readonly number[];
}): Orphan[] {
  const { geometry, states, own = [] } = options;
  const { marks, runs } = seatingIndex(geometry);
  const { category } = geometry.seats;
  const chosen = [...new Set(options.chosen)];
  const mine = new Set([...chosen, ...own]);
  const isFree = (seat: number) =>
    mine.has(seat) || states[seat] === SEAT_STATE.free;

  const touched = new Set(
    chosen
      .filter(seat => !isReserved(marks.access[seat]))
      .map(seat => runs.runOf[seat]),
  );
  return [...touched].flatMap(run => {
    const start = runs.starts[run];
    const seats = runs.seats.subarray(start, runs.starts[run + 1]);
    const here = chosen.filter(seat => runs.runOf[seat] === run);
    const categories = new Set(here.map(seat => category[seat]));
    const found = orphansInRun({
      free: Uint8Array.from(seats, seat => Number(isFree(seat))),
      chosen: here.map(seat => runs.placeOf[seat] - start),
      mayTake: place => categories.has(category[seats[place]]),
    });
    return found.flatMap(({ alone, chosen: moved, instead }) => {
      const stay = chosen.filter(
        seat => !moved.some(place => seats[place] === seat),
      );
      const shift = [...stay, ...instead.map(place => seats[place])];
      return alone.map(place => ({ seat: seats[place], shift }));
    });
  });
}
