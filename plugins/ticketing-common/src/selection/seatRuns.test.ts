import type { PlanGeometry } from '../api/plan';
import { bundledSeatingPlan, planGeometry } from '../seating';
import { picture } from './__testUtils__/picture';
import { seatMarks } from './seatMarks';
import { seatRuns } from './seatRuns';

/** The runs of a plan as lists of seat numbers. */
function runsOf(geometry: PlanGeometry): string[] {
  const { seats, starts } = seatRuns(geometry, seatMarks(geometry));
  return [...starts.subarray(0, -1)].map((from, run) =>
    Array.from(
      seats.subarray(from, starts[run + 1]),
      seat => geometry.seats.number[seat],
    ).join(','),
  );
}

describe('seatRuns', () => {
  it.each([
    ['one run a row', ['....', '..'], ['1,2,3,4', '1,2']],
    ['a run on each side of an aisle', ['... ..'], ['1,2,3', '5,6']],
    ['an aisle in a row of two', ['....', '.   .'], ['1,2,3,4', '1', '5']],
    ['places for wheelchairs apart', ['..wc..'], ['1,2', '3,4', '5,6']],
    ['no difference between sold and free', ['.XX.'], ['1,2,3,4']],
  ])('has %s', (_, lines, runs) => {
    expect(runsOf(picture(...lines).geometry)).toEqual(runs);
  });

  it('sorts rows that count odd numbers to one side and even ones to the other', () => {
    const { geometry } = picture('......');
    // Seats 1 to 6 of the file stand at 5 3 1 2 4 6.
    geometry.seats.x = [40, 60, 20, 80, 0, 100];
    expect(runsOf(geometry)).toEqual(['5,3,1,2,4,6']);
  });

  it('leaves rows around a corner as they are', () => {
    const { geometry } = picture('.......');
    geometry.seats.x = [0, 20, 40, 60, 60, 60, 60];
    geometry.seats.y = [0, 0, 0, 0, 20, 40, 60];
    expect(runsOf(geometry)).toEqual(['1,2,3,4,5,6,7']);
  });

  it('says the same of a seat from every side', () => {
    const { geometry } = picture('... ..', '-', '..wc .');
    const runs = seatRuns(geometry, seatMarks(geometry));
    geometry.seats.x.forEach((_, seat) => {
      const place = runs.placeOf[seat];
      const run = runs.runOf[seat];
      expect(runs.seats[place]).toBe(seat);
      expect(place).toBeGreaterThanOrEqual(runs.starts[run]);
      expect(place).toBeLessThan(runs.starts[run + 1]);
    });
    expect([...runs.begins]).toEqual([1, 0, 0, 1, 0, 1, 0, 1, 0, 1, 1, 1]);
  });

  it.each(['theatre', 'arena', 'stadium'] as const)(
    'finds no aisle inside the rows of the %s, which are cut by sections',
    name => {
      const geometry = planGeometry(bundledSeatingPlan(name), '');
      delete geometry.features;
      expect(runsOf(geometry)).toHaveLength(geometry.rows.length);
    },
  );
});
