import { aPlan } from '../__fixtures__/shows';
import { groupBlocked } from './groupBlocked';

const off = (...seats: number[]) => seats.map(seat => ({ seat, reason: '' }));

describe('groupBlocked', () => {
  it.each([
    ['nothing', off(), []],
    ['neighbours as one', off(2, 0, 1), [[0, 1, 2]]],
    ['a gap as two', off(0, 2, 3), [[0], [2, 3]]],
    ['two rows as two', off(3, 4), [[3], [4]]],
    [
      'two reasons as two',
      [...off(0), { seat: 1, reason: 'camera' }],
      [[0], [1]],
    ],
  ])('lists %s', (_, blocked, groups) => {
    expect(groupBlocked(aPlan(), blocked).map(({ seats }) => seats)).toEqual(
      groups,
    );
  });
});
