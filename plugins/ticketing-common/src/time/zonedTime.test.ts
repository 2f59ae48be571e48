import { toInstant, toLocalTime } from './zonedTime';

describe('toInstant', () => {
  it.each([
    ['2026-12-24T19:30', 'Asia/Seoul', '2026-12-24T10:30:00.000Z'],
    ['2026-12-24T00:00', 'Asia/Seoul', '2026-12-23T15:00:00.000Z'],
    ['2026-07-01T19:30', 'America/New_York', '2026-07-01T23:30:00.000Z'],
    ['2026-12-01T19:30', 'America/New_York', '2026-12-02T00:30:00.000Z'],
    ['2026-12-01T19:30', 'Asia/Kolkata', '2026-12-01T14:00:00.000Z'],
  ])('reads %s in %s as %s', (local, zone, instant) => {
    expect(toInstant(local, zone)).toBe(instant);
    expect(toLocalTime(instant, zone)).toBe(local);
  });

  it('refuses the hour that summer time skips', () => {
    expect(toInstant('2026-03-08T02:30', 'America/New_York')).toBeUndefined();
  });

  it('takes the first of an hour that comes twice', () => {
    expect(toInstant('2026-11-01T01:30', 'America/New_York')).toBe(
      '2026-11-01T05:30:00.000Z',
    );
  });

  it.each(['0001-01-01T00:00', '0002-12-24T19:30', '0202-12-24T19:30'])(
    'bears %s, as fields have it while a year is typed',
    local => {
      const instant = toInstant(local, 'Asia/Seoul') ?? '';
      expect(toLocalTime(instant, 'Asia/Seoul')).toBe(local);
    },
  );

  it('knows the last day that fields can say', () => {
    expect(toInstant('9999-12-31T23:59', 'Asia/Seoul')).toBe(
      '9999-12-31T14:59:00.000Z',
    );
    expect(toInstant('9999-12-31T23:59', 'America/New_York')).toBeUndefined();
  });

  it('refuses what is no time', () => {
    expect(toInstant('', 'Asia/Seoul')).toBeUndefined();
    expect(toInstant('2026-13-40T19:30', 'Asia/Seoul')).toBeUndefined();
  });
});
