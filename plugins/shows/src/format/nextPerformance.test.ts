import type { Performance } from '@marquee/plugin-ticketing-common';
import { nextPerformance } from './nextPerformance';

const now = new Date('2026-12-24T00:00:00Z');
const on = (
  startsAt: string,
  state: Performance['state'] = 'scheduled',
): Performance => ({ id: startsAt, startsAt, state });
const yesterday = on('2026-12-23T10:30:00Z');
const today = on('2026-12-24T10:30:00Z');
const tomorrow = on('2026-12-25T10:30:00Z');

describe('nextPerformance', () => {
  it.each([
    ['is the earliest to come', [tomorrow, yesterday, today], today],
    [
      'is none that was called off',
      [on(today.startsAt, 'cancelled'), tomorrow],
      tomorrow,
    ],
    [
      'is nothing when all are over or called off',
      [yesterday, on(today.startsAt, 'cancelled')],
      undefined,
    ],
  ])('%s', (_, performances, next) => {
    expect(nextPerformance(performances, now)).toEqual(next);
  });
});
