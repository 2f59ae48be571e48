import type { Performance } from '../api/show';
import { opensTooLate } from './opensTooLate';

const at = (
  startsAt: string,
  more: Partial<Performance> = {},
): Performance => ({ id: startsAt, startsAt, state: 'scheduled', ...more });
const first = at('2099-12-24T10:00:00Z');
const second = at('2099-12-25T10:00:00Z');
const slot = at('2099-12-24T10:00:00Z', { endsAt: '2099-12-24T11:00:00Z' });

describe('opensTooLate', () => {
  it.each([
    ['at once', {}, [first], false],
    ['before the first', { opensAt: '2099-12-01T00:00:00Z' }, [first], false],
    [
      'between both',
      { opensAt: '2099-12-25T00:00:00Z' },
      [first, second],
      false,
    ],
    ['at the last', { opensAt: '2099-12-25T10:00:00Z' }, [first, second], true],
    ['within a slot', { opensAt: '2099-12-24T10:30:00Z' }, [slot], false],
    [
      'after sales close',
      { opensAt: '2099-12-24T09:30:00Z', closesMinutesBefore: 60 },
      [first],
      true,
    ],
    [
      'before one that was called off',
      { opensAt: '2099-12-24T12:00:00Z' },
      [first, { ...second, state: 'cancelled' as const }],
      false,
    ],
  ])('judges a sale that opens %s', (_, sale, performances, late) => {
    expect(
      opensTooLate({ sale: { closesMinutesBefore: 0, ...sale }, performances }),
    ).toBe(late);
  });
});
