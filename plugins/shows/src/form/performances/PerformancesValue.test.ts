import { performanceSchema } from '@marquee/plugin-ticketing-common';
import { findDateFault, nextLocal, performancesOf } from './PerformancesValue';

const now = new Date('2026-12-01T00:00:00Z');
const seoul = (...locals: string[]) => performancesOf(locals, 'Asia/Seoul');

describe('performancesOf', () => {
  it('turns the complete dates into performances that the box office takes', () => {
    const { dates } = seoul('2026-12-24T19:30', '');
    expect(dates).toEqual([
      { id: '20261224-1930', startsAt: '2026-12-24T10:30:00.000Z' },
    ]);
    expect(performanceSchema.safeParse(dates[0]).success).toBe(true);
  });
});

describe('nextLocal', () => {
  it('offers the same hour of the next day', () => {
    expect(nextLocal(['2026-12-31T19:30'])).toBe('2027-01-01T19:30');
  });

  it('offers nothing after a date that is not complete', () => {
    expect(nextLocal([''])).toBe('');
    expect(nextLocal([])).toBe('');
  });
});

describe('findDateFault', () => {
  it.each([
    [['2026-12-24T19:30', ''], { fault: 'incomplete', index: 1 }],
    [['2026-12-01T08:59'], { fault: 'past', index: 0 }],
    [['2026-12-24T19:30', '2026-12-24T19:30'], { fault: 'twice', index: 1 }],
    [['2026-12-24T19:30', '2026-12-25T19:30'], undefined],
  ])('finds in %j %j', (locals, fault) => {
    expect(findDateFault(seoul(...locals), now)).toEqual(fault);
  });
});
