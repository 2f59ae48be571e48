import { dayOf, isDay, noonOf, shiftDay, weekdayOf } from './days';

describe('days', () => {
  it('are those of the zone', () => {
    expect(dayOf('2026-12-24T15:00:00Z', 'Asia/Seoul')).toBe('2026-12-25');
    expect(dayOf('2026-12-24T15:00:00Z', 'America/New_York')).toBe(
      '2026-12-24',
    );
  });

  it('follow each other over months, years and leap days', () => {
    expect(shiftDay('2026-12-31', 1)).toBe('2027-01-01');
    expect(shiftDay('2028-03-01', -1)).toBe('2028-02-29');
    expect(weekdayOf('2026-12-24')).toBe(4);
    expect(dayOf(noonOf('2026-12-24'), 'UTC')).toBe('2026-12-24');
  });

  it.each([
    ['2026-12-24', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['tomorrow', false],
  ])('%s is one: %s', (text, is) => {
    expect(isDay(text)).toBe(is);
  });
});
