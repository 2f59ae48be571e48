import {
  countByZone,
  countOf,
  mostOf,
  sumOfCounts,
  withCount,
} from './zoneCounts';

/** Zones of ten places each. */
const plan = { sectionOf: (place: number) => Math.floor(place / 10) };

describe('counts of zones', () => {
  it('are made of places, in the order of the plan', () => {
    expect(countByZone(plan, [25, 3, 4])).toEqual([
      { zone: 0, count: 2 },
      { zone: 2, count: 1 },
    ]);
  });

  it('leave out zones of which nothing is left', () => {
    expect(withCount([{ zone: 1, count: 2 }], 1, 0)).toEqual([]);
    expect(countOf([], 1)).toBe(0);
  });

  it('take the larger count of each zone', () => {
    const a = [{ zone: 0, count: 2 }];
    const b = [
      { zone: 0, count: 1 },
      { zone: 3, count: 4 },
    ];
    expect(mostOf(a, b)).toEqual([a[0], b[1]]);
  });

  it('have as many places as they were made of', () => {
    const places = [0, 9, 10, 11, 57, 99];
    expect(sumOfCounts(countByZone(plan, places))).toBe(places.length);
  });
});
