import { backOff } from './backOff';

describe('backOff', () => {
  it('doubles up to 20 s and spreads by half', () => {
    expect([0, 1, 2, 3].map(attempt => backOff(attempt, 1))).toEqual([
      500, 1_000, 2_000, 4_000,
    ]);
    expect(backOff(50, 1)).toBe(20_000);
    expect(backOff(0, 0)).toBe(250);
  });
});
