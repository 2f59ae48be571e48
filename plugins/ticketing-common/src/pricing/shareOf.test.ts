import fc from 'fast-check';
import { shareOf } from './shareOf';

describe('shareOf', () => {
  it.each([
    [132_000, 10, 13_200],
    [99_999, 10, 9_999],
    [33_333, 30, 9_999],
    [9, 10, 0],
    [1, 99, 0],
    [77, 90, 69],
    [12_345, 0, 0],
    [12_345, 100, 12_345],
    [Number.MAX_SAFE_INTEGER, 100, Number.MAX_SAFE_INTEGER],
  ])('of %d, %d per cent, is %d', (amount, percent, share) => {
    expect(shareOf(amount, percent)).toBe(share);
  });

  it('is exact to the last unit, for every amount that a number can hold', () => {
    fc.assert(
      fc.property(
        fc.maxSafeNat(),
        fc.integer({ min: 0, max: 100 }),
        (amount, percent) => {
          expect(BigInt(shareOf(amount, percent))).toBe(
            (BigInt(amount) * BigInt(percent)) / 100n,
          );
        },
      ),
    );
  });
});
