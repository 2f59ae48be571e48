import { bestInTwoRows } from './bestInTwoRows';
import { bestScattered } from './bestScattered';
import { bestTogether } from './bestTogether';
import { bestWithWheelchair } from './bestWithWheelchair';
import { openPlaces } from './openPlaces';
import type { SeatQuery } from './SeatQuery';
import { seatingIndex } from './seatingIndex';

/** Seats found for a party. */
export interface BestAvailable {
  /** As many as were asked for. */
  seats: number[];
  /**
   * How they stand: beside each other in one row; in two rows behind each other;
   * a wheelchair place with its companions, the rest of the party near by; or
   * apart in one section.
   */
  how: 'together' | 'two-rows' | 'wheelchair' | 'scattered';
  /** Those of them with a restricted view; only where nothing else was left. */
  restricted: number[];
}

/**
 * The best free seats for a party, or undefined when no section has enough. All
 * or nothing, and the same answer to the same question. What is found by an
 * earlier step is never given up for a later one:
 *
 * 1. beside each other in one row, leaving no single seat;
 * 2. beside each other in one row;
 * 3. in two rows behind each other, each part beside each other;
 * 4. anywhere in one section, close to each other;
 * 5. the same four steps with seats that have a restricted view.
 *
 * Within a step the best rank wins, see `seatRanks`. Places for wheelchairs and
 * companion seats are found only for those who ask for them.
 */
export function bestAvailable(query: SeatQuery): BestAvailable | undefined {
  const { count, states, geometry } = query;
  if (!(count >= 1) || states.length < geometry.seats.x.length) {
    return undefined;
  }
  const found = find(query, false) ?? find(query, true);
  if (!found) return undefined;
  const { view } = seatingIndex(geometry).marks;
  return { ...found, restricted: found.seats.filter(seat => view[seat] > 0) };
}

function find(
  query: SeatQuery,
  restricted: boolean,
): Omit<BestAvailable, 'restricted'> | undefined {
  const { geometry, count } = query;
  if (query.access === 'wheelchair') {
    const seats = bestWithWheelchair(query, restricted);
    return seats && { seats, how: 'wheelchair' };
  }
  const open = openPlaces(query, restricted);
  const together = bestTogether({ index: seatingIndex(geometry), open, count });
  if (together) return { seats: together, how: 'together' };
  const twoRows = bestInTwoRows({ geometry, open, count });
  if (twoRows) return { seats: twoRows, how: 'two-rows' };
  const scattered = bestScattered({ geometry, open, count });
  return scattered && { seats: scattered, how: 'scattered' };
}
