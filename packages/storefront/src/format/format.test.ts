import {
  countdownParts,
  formatMoment,
  formatClock,
  formatCountdown,
  formatDateTime,
  formatIsoWithOffset,
  formatMoney,
  formatTime,
} from './format';

const SEOUL = 'Asia/Seoul';

describe('format', () => {
  it.each([
    [132_000, 'KRW', 'ko', '132,000원'],
    [132_000, 'KRW', 'en', '₩132,000'],
    [0, 'KRW', 'ko', '0원'],
    [12_050, 'USD', 'en', '$120.50'],
    [12_050, 'USD', 'ko', 'US$120.50'],
    [5, 'EUR', 'en', '€0.05'],
    [9_800, 'JPY', 'ko', '9,800엔'],
    [9_800, 'JPY', 'en', '¥9,800'],
  ] as const)(
    'writes %i %s in %s as %s',
    (amount, currency, language, text) => {
      expect(formatMoney(amount, currency, language)).toBe(text);
    },
  );

  it.each([
    ['2026-12-24T10:30:00Z', SEOUL, 'ko', '2026년 12월 24일 (목) 오후 7:30'],
    ['2026-12-24T10:30:00Z', SEOUL, 'en', 'Thu, Dec 24, 2026, 7:30 PM'],
    ['2026-12-31T15:00:00Z', SEOUL, 'ko', '2027년 1월 1일 (금) 오전 12:00'],
    [
      '2026-07-01T16:05:00Z',
      'America/New_York',
      'en',
      'Wed, Jul 1, 2026, 12:05 PM',
    ],
  ] as const)(
    'writes %s in %s for %s as %s',
    (iso, timeZone, language, text) => {
      expect(formatDateTime(iso, { timeZone, language })).toBe(text);
    },
  );

  it('calls midnight and noon by what comes after them', () => {
    const style = { timeZone: 'UTC', language: 'ko' } as const;
    expect(formatTime('2026-01-01T00:00:00Z', style)).toBe('오전 12:00');
    expect(formatTime('2026-01-01T12:00:00Z', style)).toBe('오후 12:00');
  });

  it('writes the age of a copy to the second', () => {
    expect(formatClock('2026-11-22T05:03:10Z', SEOUL)).toBe('14:03:10');
  });

  it('counts down to zero and no further', () => {
    expect(formatCountdown(479_001)).toBe('8:00');
    expect(formatCountdown(9_000)).toBe('0:09');
    expect(formatCountdown(-5)).toBe('0:00');
  });

  it.each([
    [SEOUL, '2026-12-24T19:30:00+09:00'],
    ['America/New_York', '2026-12-24T05:30:00-05:00'],
    ['Asia/Kolkata', '2026-12-24T16:00:00+05:30'],
    ['UTC', '2026-12-24T10:30:00+00:00'],
  ])('gives search engines the offset of %s', (zone, text) => {
    expect(formatIsoWithOffset('2026-12-24T10:30:00Z', zone)).toBe(text);
  });
});

describe('formatMoment', () => {
  const now = '2026-11-22T03:00:00.000Z';
  it.each([
    ['2026-12-23T15:00:00Z', 'ko', '12월 24일 (목)'],
    ['2026-12-23T15:00:00Z', 'en', 'Thu, Dec 24'],
    ['2026-12-24T10:30:00Z', 'ko', '12월 24일 (목) 오후 7:30'],
    ['2026-12-31T15:00:00Z', 'ko', '2027년 1월 1일 (금)'],
    ['2027-01-01T03:00:00Z', 'en', 'Fri, Jan 1, 2027, 12:00 PM'],
  ] as const)('writes %s in %s as %s', (iso, language, text) => {
    const style = { timeZone: 'Asia/Seoul', language };
    expect(formatMoment(iso, now, style)).toBe(text);
  });
});

describe('countdownParts', () => {
  it.each([
    [0, 0, '00:00:00'],
    [-5, 0, '00:00:00'],
    [61_001, 0, '00:01:02'],
    [90_061_000, 1, '01:01:01'],
  ])('of %i ms are %i days and %s', (left, days, clock) => {
    expect(countdownParts(left)).toEqual({ days, clock });
  });
});
