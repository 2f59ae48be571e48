import { koreanMicroseconds, koreanTime, parseKoreanTime } from './koreanTime';

const NEW_YEAR = Date.parse('2026-12-31T15:00:00.123Z');

describe('times in Korea', () => {
  it('are written as Toss Payments writes them', () => {
    expect(koreanTime(NEW_YEAR)).toBe('2027-01-01T00:00:00+09:00');
    expect(koreanMicroseconds(NEW_YEAR)).toBe('2027-01-01T00:00:00.123000');
  });

  it.each([
    ['2027-01-01', '2026-12-31T15:00:00Z'],
    ['2027-01-01T09:30:00', '2027-01-01T00:30:00Z'],
    ['2027-01-01T09:30:00.500', '2027-01-01T00:30:00.500Z'],
    ['2027-01-01T09:30:00+09:00', '2027-01-01T00:30:00Z'],
    ['2027-01-01T09:30:00Z', '2027-01-01T09:30:00Z'],
  ])('are understood: %s', (text, instant) => {
    expect(parseKoreanTime(text)).toBe(Date.parse(instant));
  });

  it.each(['', 'now', '2027-13-01', '2027-01-01T25:00:00', '1'])(
    'are not: %s',
    text => {
      expect(parseKoreanTime(text)).toBeNaN();
    },
  );
});
