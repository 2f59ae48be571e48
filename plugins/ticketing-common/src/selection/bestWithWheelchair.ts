import { SEAT_STATE } from '../api/seatState';
import { companionGroups, COMPANIONS_PER_WHEELCHAIR } from './companionGroups';
import { openPlaces, wantedCategories } from './openPlaces';
import { seatDistance } from './seatDistance';
import type { SeatQuery } from './SeatQuery';
import { seatingIndex } from './seatingIndex';

/**
 * One place for a wheelchair with companion seats beside it, and the rest of a
 * larger party on the nearest seats of the section: the place with the most of
 * its companion seats free, of these the one with the best rank.
 *
 * @param restricted - whether seats with a restricted view are good enough
 */
export function bestWithWheelchair(
  query: SeatQuery,
  restricted: boolean,
): number[] | undefined {
  const { geometry, states, count } = query;
  const { marks, ranks, runs } = seatingIndex(geometry);
  const inCategory = wantedCategories(query);
  const isOpen = (seat: number) =>
    states[seat] === SEAT_STATE.free &&
    inCategory[geometry.seats.category[seat]] &&
    (restricted || marks.view[seat] === 0);
  const near = (to: number) => (a: number, b: number) =>
    seatDistance(geometry.seats, a, to) - seatDistance(geometry.seats, b, to) ||
    a - b;

  const candidates = [...new Set(companionGroups(geometry).values())]
    .flatMap(({ wheelchairs, companions }) =>
      wheelchairs.filter(isOpen).map(wheelchair => {
        const beside = companions
          .filter(isOpen)
          .sort(near(wheelchair))
          .slice(0, Math.min(count - 1, COMPANIONS_PER_WHEELCHAIR));
        return { wheelchair, seats: [wheelchair, ...beside] };
      }),
    )
    .sort(
      (a, b) =>
        b.seats.length - a.seats.length ||
        ranks[a.wheelchair] - ranks[b.wheelchair] ||
        a.wheelchair - b.wheelchair,
    );

  const others = openPlaces({ ...query, access: 'none' }, restricted);
  for (const { wheelchair, seats } of candidates) {
    const section = geometry.sections.find(
      ({ firstSeat, seatCount }) => wheelchair < firstSeat + seatCount,
    );
    if (!section) continue;
    const rest = Array.from(
      { length: section.seatCount },
      (_, i) => section.firstSeat + i,
    )
      .filter(seat => others.wanted[runs.placeOf[seat]])
      .sort(near(wheelchair))
      .slice(0, count - seats.length);
    if (seats.length + rest.length === count) return [...seats, ...rest];
  }
  return undefined;
}
