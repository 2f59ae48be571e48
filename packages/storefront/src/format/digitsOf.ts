// Made once a zone: making one costs more than many uses.
const FORMATTERS = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const made =
    FORMATTERS.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  FORMATTERS.set(timeZone, made);
  return made;
}

/**
 * What clocks and calendars in a time zone show at an instant. Only digits are taken
 * from `Intl`: its Korean day periods differ between the ICU of Node.js 20 and of
 * browsers, and a page must read the same on both.
 */
export function digitsOf(instant: Date, timeZone: string) {
  const parts = formatterOf(timeZone).formatToParts(instant);
  const of = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find(part => part.type === type)?.value);
  return {
    year: of('year'),
    month: of('month'),
    day: of('day'),
    hour: of('hour') % 24,
    minute: of('minute'),
    second: of('second'),
  };
}
