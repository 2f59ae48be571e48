import { SEAT_STATE } from '../api/seatState';
import { isReserved, SEAT_ACCESS } from './seatMarks';
import type { SeatQuery } from './SeatQuery';
import { seatingIndex } from './seatingIndex';

/** What a query may take, by place (see `SeatRuns.seats`): 1 means yes. */
export interface OpenPlaces {
  /** Free seats for everybody, whatever they cost: what may be left alone beside a choice. */
  free: Uint8Array;
  /** Those of them that the query asks for. */
  wanted: Uint8Array;
}

/** Whether a query asks for seats of a category, by the index of the category. */
export function wantedCategories({ geometry, categories }: SeatQuery) {
  return geometry.categories.map(
    id => categories === undefined || categories.includes(id),
  );
}

/**
 * The seats that a query may take, those for wheelchairs and companions left out.
 *
 * @param restricted - whether seats with a restricted view are good enough
 */
export function openPlaces(query: SeatQuery, restricted: boolean): OpenPlaces {
  const { geometry, states, access = 'none' } = query;
  const { marks, runs } = seatingIndex(geometry);
  const inCategory = wantedCategories(query);
  const category = geometry.seats.category;
  const seatCount = runs.seats.length;
  const free = new Uint8Array(seatCount);
  const wanted = new Uint8Array(seatCount);
  for (let place = 0; place < seatCount; place++) {
    const seat = runs.seats[place];
    const kind = marks.access[seat];
    if (states[seat] !== SEAT_STATE.free || isReserved(kind)) continue;
    free[place] = 1;
    if (
      inCategory[category[seat]] &&
      (restricted || marks.view[seat] === 0) &&
      (access !== 'step-free' || kind === SEAT_ACCESS.stepFree)
    ) {
      wanted[place] = 1;
    }
  }
  return { free, wanted };
}
