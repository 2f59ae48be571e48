import { aShowPage } from '../__fixtures__/builders';
import { dayByKey, daysOf, firstDayOf, monthsOf, weeksOf } from './showDays';

function days(...local: string[]) {
  const performances = local.map((time, index) => ({
    ...aShowPage().performances[0],
    id: `p${index}`,
    startsAt: new Date(`${time}+09:00`).toISOString(),
  }));
  return daysOf(performances, 'Asia/Seoul');
}

const december = days(
  '2026-12-24T19:30',
  '2026-12-24T15:00',
  '2026-12-26T00:30',
  '2027-01-02T15:00',
  '2027-01-09T15:00',
);

describe('daysOf', () => {
  it('puts performances onto days of the venue, in their order', () => {
    expect([...december.keys()]).toEqual([
      '2026-12-24',
      '2026-12-26',
      '2027-01-02',
      '2027-01-09',
    ]);
    expect(december.get('2026-12-24')?.map(({ id }) => id)).toEqual([
      'p1',
      'p0',
    ]);
    expect(monthsOf(december)).toEqual(['2026-12', '2027-01']);
  });
});

describe('weeksOf', () => {
  it.each([
    ['2026-12', 5, [2, 1], [4, 31]],
    ['2026-02', 4, [0, 1], [3, 28]],
    ['2028-02', 5, [2, 1], [4, 29]],
    ['2026-08', 6, [6, 1], [5, 31]],
  ] as const)('of %s are %i', (month, count, [column, first], [row, last]) => {
    const weeks = weeksOf(month);
    expect(weeks).toHaveLength(count);
    expect(weeks[0][column]).toBe(`${month}-0${first}`);
    expect(weeks[row]).toContain(`${month}-${last}`);
    expect(weeks.flat().filter(Boolean)).toHaveLength(last);
    expect(weeks.every(week => week.length === 7)).toBe(true);
  });
});

describe('firstDayOf', () => {
  it('is the first day with something to book', () => {
    const soldOut = new Map(december);
    soldOut.set(
      '2026-12-24',
      december.get('2026-12-24')!.map(performance => ({
        ...performance,
        saleState: 'sold-out' as const,
      })),
    );
    expect(firstDayOf(december, '2026-11-22')).toBe('2026-12-24');
    expect(firstDayOf(soldOut, '2026-11-22')).toBe('2026-12-26');
  });

  it('is the next day when nothing can be booked, and the last when all is over', () => {
    const ended = new Map(
      [...december].map(([day, performances]) => [
        day,
        performances.map(it => ({ ...it, saleState: 'closed' as const })),
      ]),
    );
    expect(firstDayOf(ended, '2026-12-25')).toBe('2026-12-26');
    expect(firstDayOf(ended, '2028-01-01')).toBe('2027-01-09');
    expect(firstDayOf(new Map(), '2028-01-01')).toBeUndefined();
  });
});

describe('dayByKey', () => {
  it.each([
    ['ArrowRight', '2026-12-24', '2026-12-26'],
    ['ArrowLeft', '2026-12-26', '2026-12-24'],
    ['ArrowDown', '2027-01-02', '2027-01-09'],
    ['ArrowDown', '2026-12-24', '2027-01-02'],
    ['ArrowUp', '2027-01-09', '2027-01-02'],
    ['Home', '2026-12-26', '2026-12-24'],
    ['End', '2026-12-24', '2026-12-26'],
    ['PageDown', '2026-12-24', '2027-01-02'],
    ['PageUp', '2027-01-09', '2026-12-26'],
    ['ArrowLeft', '2026-12-24', undefined],
    ['ArrowDown', '2027-01-09', undefined],
    ['a', '2026-12-24', undefined],
  ])('%s leads from %s to %s', (key, from, to) => {
    expect(dayByKey(december, from, key)).toBe(to);
  });
});
