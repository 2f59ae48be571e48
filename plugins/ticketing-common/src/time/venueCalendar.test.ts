import {
  addDays,
  clockOn,
  dateAt,
  daysBetween,
  SATURDAY,
  startOfDay,
  weekdayOf,
} from './venueCalendar';

const at = (iso: string) => Date.parse(iso);
const iso = (moment: number) => new Date(moment).toISOString();

/** The day of a moment, as that of the venue in the middle of it. */
const day = (date: string) => dateAt(at(`${date}T12:00:00Z`), 'UTC');

describe('the calendar of a venue', () => {
  it.each([
    ['2026-12-23T14:59:59.999Z', 'Asia/Seoul', '2026-12-23'],
    ['2026-12-23T15:00:00.000Z', 'Asia/Seoul', '2026-12-24'],
    ['2027-01-01T04:59:59.999Z', 'America/New_York', '2026-12-31'],
    ['2027-01-01T05:00:00.000Z', 'America/New_York', '2027-01-01'],
  ])('shows at %s in %s the day %s', (moment, zone, date) => {
    expect(daysBetween(day(date), dateAt(at(moment), zone))).toBe(0);
  });

  it.each([
    ['2026-12-24', '2026-12-24', 0],
    ['2026-12-24', '2027-01-03', 10],
    ['2028-02-28', '2028-03-01', 2],
    ['2027-02-28', '2027-03-01', 1],
    ['2027-03-01', '2027-02-28', -1],
  ])('counts from %s to %s %d days', (from, to, days) => {
    expect(daysBetween(day(from), day(to))).toBe(days);
    expect(daysBetween(day(to), addDays(day(from), days))).toBe(0);
  });

  it('knows Saturdays', () => {
    expect(weekdayOf(day('2026-12-26'))).toBe(SATURDAY);
    expect(weekdayOf(day('2026-12-27'))).toBe(7);
  });

  it.each([
    ['2026-12-24', 'Asia/Seoul', '2026-12-23T15:00:00.000Z'],
    ['2027-03-28', 'Europe/Berlin', '2027-03-27T23:00:00.000Z'],
    ['2027-03-29', 'Europe/Berlin', '2027-03-28T22:00:00.000Z'],
    // Chile has no 00:00 on the day that summer time begins: it starts at 01:00.
    ['2026-09-06', 'America/Santiago', '2026-09-06T04:00:00.000Z'],
  ])('begins %s in %s at %s', (date, zone, moment) => {
    expect(iso(startOfDay(day(date), zone))).toBe(moment);
  });

  it.each([
    ['2026-12-23', '17:00', 'Asia/Seoul', '2026-12-23T08:00:00.000Z'],
    ['2027-07-01', '17:00', 'Europe/Berlin', '2027-07-01T15:00:00.000Z'],
    // Skipped: an hour later.
    ['2027-03-28', '02:30', 'Europe/Berlin', '2027-03-28T01:30:00.000Z'],
    // Twice: the first.
    ['2027-10-31', '02:30', 'Europe/Berlin', '2027-10-31T00:30:00.000Z'],
  ])('shows on %s %s in %s at %s', (date, clock, zone, moment) => {
    expect(iso(clockOn(day(date), clock, zone))).toBe(moment);
  });
});
