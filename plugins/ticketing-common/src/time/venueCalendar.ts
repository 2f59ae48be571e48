import * as Instant from 'temporal-polyfill/fns/Instant';
import * as PlainDate from 'temporal-polyfill/fns/PlainDate';
import * as PlainTime from 'temporal-polyfill/fns/PlainTime';
import * as ZonedDateTime from 'temporal-polyfill/fns/ZonedDateTime';

// Moments are milliseconds since 1970 in UTC here: rules compare and sort them.
// The functions of temporal-polyfill take 7 kB of a page's script, its classes 17 kB.

/** A day of the calendar, without a time zone. */
export type CalendarDate = PlainDate.Record;

/** ISO number of a Saturday in {@link weekdayOf}. */
export const SATURDAY = 6;

/** The day that the calendar at the venue shows at a moment. */
export function dateAt(moment: number, timeZone: string): CalendarDate {
  return ZonedDateTime.toPlainDate(
    Instant.toZonedDateTimeISO(Instant.fromEpochMilliseconds(moment), timeZone),
  );
}

/** Days from one date to a later one; negative when it is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return PlainDate.diffDays(from, to);
}

/** The date so many days later; earlier when negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return PlainDate.addDays(date, days);
}

/** Day of the week, 1 (Monday) to 7 (Sunday). */
export function weekdayOf(date: CalendarDate): number {
  return PlainDate.dayOfWeek(date);
}

/** The first moment of a day; not always 00:00, for some zones skip that hour in spring. */
export function startOfDay(date: CalendarDate, timeZone: string): number {
  return momentOf(PlainDate.toZonedDateTime(date, timeZone));
}

/**
 * The moment at which the clocks of the venue show `at` (`HH:mm`) on a day. A time
 * that summer time skips is that much later; of a time that comes twice, the first.
 */
export function clockOn(
  date: CalendarDate,
  at: string,
  timeZone: string,
): number {
  const plainTime = PlainTime.fromString(at);
  return momentOf(PlainDate.toZonedDateTime(date, { timeZone, plainTime }));
}

function momentOf(time: ZonedDateTime.Record): number {
  return ZonedDateTime.toInstant(time).epochMilliseconds;
}
