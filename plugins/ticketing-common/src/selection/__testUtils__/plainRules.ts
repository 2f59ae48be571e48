import { SEAT_STATE } from '../../api/seatState';
import type { picture } from './picture';

type Drawn = ReturnType<typeof picture>;

/** Whether a seat of a picture is free. */
export const freeIn =
  ({ states }: Drawn) =>
  (seat: number): boolean =>
    states[seat] === SEAT_STATE.free;

/** Runs of ordinary seats, as lists of seats; the slow and plain way. */
export function plainRuns({ geometry }: Drawn): number[][] {
  const { wheelchair, companion } = geometry.features!;
  const reserved = [...wheelchair, ...companion];
  return geometry.rows.flatMap(({ firstSeat, seatCount }) => {
    const runs: number[][] = [[]];
    for (let seat = firstSeat; seat < firstSeat + seatCount; seat++) {
      const before = runs.at(-1)!;
      const { x } = geometry.seats;
      const isBeside = before.length > 0 && x[seat] - x[seat - 1] === 20;
      if (reserved.includes(seat)) runs.push([]);
      else if (isBeside || before.length === 0) before.push(seat);
      else runs.push([seat]);
    }
    return runs.filter(run => run.length > 0);
  });
}

/** Free seats of a run with no free one beside them. */
function singles(run: number[], isFree: (seat: number) => boolean): number[] {
  return run.filter(
    (seat, i) =>
      isFree(seat) &&
      !(i > 0 && isFree(run[i - 1])) &&
      !(i + 1 < run.length && isFree(run[i + 1])),
  );
}

/** Single seats that are there after a choice and were not before. */
export function newSingles(
  run: number[],
  chosen: readonly number[],
  isFree: (seat: number) => boolean,
): number[] {
  const before = singles(run, isFree);
  return singles(run, seat => isFree(seat) && !chosen.includes(seat)).filter(
    seat => !before.includes(seat),
  );
}
