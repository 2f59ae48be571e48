import { SEAT_STATE } from '../api/seatState';
import { bestAvailable } from './bestAvailable';
import { companionGroups } from './companionGroups';
import { seatDistance } from './seatDistance';
import { isReserved, SEAT_ACCESS } from './seatMarks';
import { seatingIndex } from './seatingIndex';
import type { LostSeats } from './similarSeats';

/**
 * `similarSeats` for lost places for wheelchairs and their companions, which the
 * states have to show as taken. A single wheelchair place is replaced by the
 * nearest ones, a companion seat by another one of the same group, since the
 * buyer has the place beside it; a party by the best that is left for it.
 */
export function similarReserved(options: LostSeats): number[][] {
  const { geometry, states, lost, count } = options;
  const { access } = seatingIndex(geometry).marks;
  const { category } = geometry.seats;
  const like = lost.find(seat => isReserved(access[seat])) ?? lost[0];
  if (count > 1) {
    const query = { geometry, states, count, access: 'wheelchair' } as const;
    const categories = [geometry.categories[category[like]]];
    const best =
      bestAvailable({ ...query, categories }) ?? bestAvailable(query);
    return best ? [best.seats] : [];
  }
  const candidates =
    access[like] === SEAT_ACCESS.wheelchair
      ? geometry.features?.wheelchair ?? []
      : companionGroups(geometry).get(like)?.companions ?? [];
  const differs = (seat: number) => Number(category[seat] !== category[like]);
  return candidates
    .filter(seat => states[seat] === SEAT_STATE.free)
    .sort(
      (a, b) =>
        differs(a) - differs(b) ||
        seatDistance(geometry.seats, a, like) -
          seatDistance(geometry.seats, b, like),
    )
    .map(seat => [seat]);
}
