import { aPlan } from '../__fixtures__/shows';
import { findSeats } from './findSeats';

describe('findSeats', () => {
  it.each<[string, number[], string[]]>([
    ['', [4, 5, 6, 7], []],
    ['2', [5], []],
    ['1-3', [4, 5, 6], []],
    ['3 ~ 1', [4, 5, 6], []],
    ['4, 1–2, 2', [4, 5, 7], []],
    ['1, 9, 2-8', [4], ['9', '2-8']],
  ])('knows the seats that %j names', (words, seats, unknown) => {
    expect(findSeats(aPlan(), 1, words)).toEqual({ seats, unknown });
  });

  it('takes a hyphen for part of a number where it is one', () => {
    const plan = {
      ...aPlan(),
      seats: { ...aPlan().seats, number: ['1', '1-2', '2', '3', ...'4567'] },
    };
    expect(findSeats(plan, 0, '1-2').seats).toEqual([1]);
    expect(findSeats(plan, 0, '1-3').seats).toEqual([0, 1, 2, 3]);
    expect(findSeats(plan, 0, '1-2-3').seats).toEqual([1, 2, 3]);
  });
});
