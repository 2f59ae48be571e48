import fc from 'fast-check';
import { SEAT_STATE } from '../api/seatState';
import { someRows } from './__testUtils__/arbitraries';
import { picture } from './__testUtils__/picture';
import { freeIn, newSingles, plainRuns } from './__testUtils__/plainRules';
import { bestAvailable } from './bestAvailable';
import { companionRule } from './companionRule';
import { findOrphans } from './findOrphans';
import { seatingIndex } from './seatingIndex';

const house = someRows({ signs: '.X. hrwcsb', maxRows: 4, maxLength: 9 });
const party = fc.integer({ min: 1, max: 5 });
const access = fc.constantFrom('none', 'step-free', 'wheelchair' as const);

describe('bestAvailable', () => {
  it('finds as many different free seats as asked for, or none at all', () => {
    fc.assert(
      fc.property(house, party, access, (lines, count, need) => {
        const { geometry, states } = picture(...lines);
        const query = { geometry, states, count, access: need };
        const found = bestAvailable(query);
        expect(bestAvailable(query)).toEqual(found);
        if (!found) return;
        expect(new Set(found.seats).size).toBe(count);
        for (const seat of found.seats) {
          expect(states[seat]).toBe(SEAT_STATE.free);
        }
      }),
    );
  });

  it('gives places for wheelchairs and their companions only to those who ask', () => {
    fc.assert(
      fc.property(house, party, access, (lines, count, need) => {
        const { geometry, states } = picture(...lines);
        const { wheelchair, companion } = geometry.features!;
        const { seats = [] } =
          bestAvailable({ geometry, states, count, access: need }) ?? {};
        const taken = seats.filter(seat => wheelchair.includes(seat));
        expect(taken).toHaveLength(
          need === 'wheelchair' && seats.length > 0 ? 1 : 0,
        );
        expect(companionRule({ geometry, chosen: seats })).toEqual([]);
        if (need === 'wheelchair') return;
        expect(seats.filter(seat => companion.includes(seat))).toEqual([]);
      }),
    );
  });

  it('agrees with trying every group of seats that stand together', () => {
    fc.assert(
      fc.property(
        someRows({ signs: '.X. ', maxRows: 4, maxLength: 9 }),
        party,
        (lines, count) => {
          const drawn = picture(...lines);
          const { geometry, states } = drawn;
          const { ranks } = seatingIndex(geometry);
          const isFree = freeIn(drawn);
          const groups = plainRuns(drawn).flatMap(run =>
            run
              .map((_, i) => run.slice(i, i + count))
              .filter(group => group.length === count && group.every(isFree))
              .map(seats => ({
                seats,
                alone: Math.min(1, newSingles(run, seats, isFree).length),
                rank: seats.reduce((sum, seat) => sum + ranks[seat], 0),
              })),
          );
          const [expected] = groups.sort(
            (a, b) =>
              a.alone - b.alone || a.rank - b.rank || a.seats[0] - b.seats[0],
          );
          const found = bestAvailable({ geometry, states, count });
          const together = found?.how === 'together' ? found.seats : undefined;
          expect(together).toEqual(expected?.seats);
        },
      ),
    );
  });

  it('takes a restricted view only when nothing can be had without', () => {
    fc.assert(
      fc.property(house, party, (lines, count) => {
        const { geometry, states } = picture(...lines);
        const found = bestAvailable({ geometry, states, count });
        const others = states.slice();
        geometry.features!.restricted.forEach(({ seats }) =>
          seats.forEach(seat => {
            others[seat] = SEAT_STATE.blocked;
          }),
        );
        const without = bestAvailable({ geometry, states: others, count });
        const isNeeded = found !== undefined && without === undefined;
        expect(Boolean(found?.restricted.length)).toBe(isNeeded);
      }),
    );
  });

  it('leaves nothing that the orphan rule would refuse when seats are together', () => {
    fc.assert(
      fc.property(house, party, (lines, count) => {
        const { geometry, states } = picture(...lines);
        const found = bestAvailable({ geometry, states, count });
        if (found?.how !== 'together' || found.restricted.length) return;
        const chosen = found.seats;
        const orphans = findOrphans({ geometry, states, chosen });
        // A better choice in the run has a view that is restricted, or none.
        const blocked = new Set(
          geometry.features!.restricted.flatMap(({ seats }) => seats),
        );
        for (const { shift } of orphans) {
          expect(shift.some(seat => blocked.has(seat))).toBe(true);
        }
      }),
    );
  });
});
