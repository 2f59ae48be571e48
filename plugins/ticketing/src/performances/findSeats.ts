import type { PlanGeometry } from '@marquee/plugin-ticketing-common';
import { seatsOf } from './seatsOf';

/** Seats of a row that somebody named, and the words that name none. */
export interface FoundSeats {
  /** Seat indexes, ascending. */
  seats: number[];
  unknown: string[];
}

/**
 * Seats of a row by what is written on them: `1-4, 7`. A range goes along the row
 * from one to the other; nothing at all names the whole row.
 *
 * @param row - index of the row in the plan
 */
export function findSeats(
  plan: Pick<PlanGeometry, 'rows' | 'seats'>,
  row: number,
  words: string,
): FoundSeats {
  const named = words
    .split(',')
    .map(word => word.trim())
    .filter(Boolean);
  if (named.length === 0) {
    return { seats: seatsOf(plan.rows[row]), unknown: [] };
  }
  const { firstSeat, seatCount } = plan.rows[row];
  const numbers = plan.seats.number.slice(firstSeat, firstSeat + seatCount);
  const found = new Set<number>();
  const unknown: string[] = [];
  for (const word of named) {
    const run = runOf(numbers, word);
    if (!run) unknown.push(word);
    else for (let at = run[0]; at <= run[1]; at++) found.add(firstSeat + at);
  }
  return { seats: [...found].sort((a, b) => a - b), unknown };
}

/** First and last position that a word names; numbers may hold hyphens themselves. */
function runOf(numbers: string[], word: string): [number, number] | undefined {
  const single = numbers.indexOf(word);
  if (single >= 0) return [single, single];
  for (const { index } of word.matchAll(/[-–~]/g)) {
    const ends = [word.slice(0, index), word.slice(index + 1)].map(end =>
      numbers.indexOf(end.trim()),
    );
    if (!ends.includes(-1)) return [Math.min(...ends), Math.max(...ends)];
  }
  return undefined;
}
