import { performanceSchema } from '@marquee/plugin-ticketing-common';
import {
  FIRST_RULES,
  findSlotFault,
  slotBegins,
  slotsOf,
  type SlotRules,
} from './SlotsValue';

const now = new Date('2026-12-01T00:00:00Z');
/** Thursday to Sunday, four times of entry a day. */
const rules: SlotRules = {
  ...FIRST_RULES,
  from: '2026-12-24',
  to: '2026-12-27',
  opens: '10:00',
  closes: '12:00',
};
const made = (changes: Partial<SlotRules>, removed: string[] = []) =>
  slotsOf({
    timeZone: 'Asia/Seoul',
    rules: { ...rules, ...changes },
    removed,
  });

describe('slotsOf', () => {
  it('makes slots that the box office takes, on the venue’s clocks', () => {
    const { dates } = made({ to: '2026-12-24' });
    expect(dates).toHaveLength(4);
    expect(dates[0]).toEqual({
      id: '20261224-1000',
      startsAt: '2026-12-24T01:00:00.000Z',
      endsAt: '2026-12-24T01:30:00.000Z',
    });
    expect(() => performanceSchema.parse(dates[3])).not.toThrow();
  });

  it('leaves out days on which it is closed, and slots that were taken out', () => {
    const { dates } = made({ weekdays: [5] }, ['2026-12-25T10:30']);
    expect(dates.map(({ id }) => id)).toEqual([
      '20261225-1000',
      '20261225-1100',
      '20261225-1130',
    ]);
  });

  it('makes no slot in the hour that summer time skips', () => {
    const { dates } = slotsOf({
      timeZone: 'Europe/Berlin',
      rules: {
        ...rules,
        from: '2027-03-28',
        to: '2027-03-28',
        weekdays: [0],
        opens: '01:00',
        closes: '04:00',
        everyMinutes: 60,
        entryMinutes: 60,
      },
      removed: [],
    });
    expect(dates.map(({ id }) => id)).toEqual([
      '20270328-0100',
      '20270328-0300',
    ]);
  });
});

describe('slotBegins', () => {
  it('ends the last entry when it closes', () => {
    const begins = slotBegins({ ...rules, to: rules.from, entryMinutes: 45 });
    expect(begins.map(begin => begin.slice(11))).toEqual([
      '10:00',
      '10:30',
      '11:00',
    ]);
  });

  it('stops as soon as there are too many to sell', () => {
    const begins = slotBegins({
      ...rules,
      to: '2027-12-20',
      weekdays: [0, 1, 2, 3, 4, 5, 6],
      opens: '00:00',
      closes: '23:59',
      everyMinutes: 5,
      entryMinutes: 5,
    });
    expect(begins).toHaveLength(2_001);
  });
});

describe('findSlotFault', () => {
  it.each([
    [{}, undefined],
    [{ from: '' }, 'days'],
    [{ to: '2026-12-23' }, 'order'],
    [{ closes: '09:00' }, 'hours'],
    [{ closes: '' }, 'hours'],
    [{ everyMinutes: 0 }, 'minutes'],
    [{ weekdays: [] }, 'none'],
    [
      { from: '2026-12-01', to: '2026-12-01', opens: '08:00', weekdays: [2] },
      'past',
    ],
    [{ to: '2027-11-27', everyMinutes: 10, closes: '18:00' }, 'tooMany'],
  ] as [Partial<SlotRules>, string | undefined][])(
    'finds with %j %s',
    (changes, fault) => {
      expect(findSlotFault(made(changes), now)).toBe(fault);
    },
  );
});
