import fc from 'fast-check';
import { SEAT_STATE } from '../api/seatState';
import { someRows } from './__testUtils__/arbitraries';
import { picture } from './__testUtils__/picture';
import { freeIn, newSingles, plainRuns } from './__testUtils__/plainRules';
import { findOrphans } from './findOrphans';

/** The seats of a choice in a run, parted by seats that are taken. */
function groupsBetweenTaken(
  run: number[],
  chosen: readonly number[],
  isFree: (seat: number) => boolean,
): number[][] {
  const groups: number[][] = [[]];
  for (const seat of run) {
    if (!isFree(seat)) groups.push([]);
    else if (chosen.includes(seat)) groups.at(-1)!.push(seat);
  }
  return groups.filter(group => group.length > 0);
}

describe('findOrphans', () => {
  const row = someRows({ signs: '.o.X ', maxRows: 1, maxLength: 10 });

  it('agrees with trying every other choice of the run', () => {
    fc.assert(
      fc.property(row, ([line]) => {
        const drawn = picture(line);
        const { geometry, states, chosen } = drawn;
        const isFree = freeIn(drawn);
        const expected = plainRuns(drawn).flatMap(run =>
          groupsBetweenTaken(run, chosen, isFree).flatMap(group => {
            const others = chosen.filter(seat => !group.includes(seat));
            const isOpen = (seat: number) =>
              isFree(seat) && !others.includes(seat);
            const isWaived = !run.some((_, i) => {
              const other = run.slice(i, i + group.length);
              return (
                other.length === group.length &&
                other.every(isOpen) &&
                newSingles(run, other, isOpen).length === 0
              );
            });
            return isWaived ? [] : newSingles(run, group, isOpen);
          }),
        );
        const found = findOrphans({ geometry, states, chosen });
        expect(found.map(({ seat }) => seat)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('offers a choice of as many free seats that leaves none', () => {
    fc.assert(
      fc.property(row, ([line]) => {
        const { geometry, states, chosen } = picture(line);
        for (const { shift } of findOrphans({ geometry, states, chosen })) {
          expect(new Set(shift).size).toBe(chosen.length);
          for (const seat of shift) expect(states[seat]).toBe(SEAT_STATE.free);
        }
      }),
      { numRuns: 300 },
    );
  });
});
