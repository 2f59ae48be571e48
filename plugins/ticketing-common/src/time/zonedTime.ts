const MINUTE = 60_000;
/** Years beyond are written in another way. */
const LAST = Date.parse('9999-12-31T23:59:59.999Z');
/** Formats by zone: hundreds of slots are turned with each key that is pressed. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formats.set(timeZone, format);
  return format;
}

/** What a clock in `timeZone` shows at `instant` (ISO 8601), as `YYYY-MM-DDTHH:mm`. */
export function toLocalTime(instant: string, timeZone: string): string {
  const parts = formatIn(timeZone).formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find(candidate => candidate.type === type)?.value ?? '';
  const year = part('year').padStart(4, '0');
  return `${year}-${part('month')}-${part('day')}T${part('hour')}:${part(
    'minute',
  )}`;
}

/**
 * The moment at which a clock in `timeZone` shows `local` (`YYYY-MM-DDTHH:mm`),
 * as ISO 8601 in UTC; undefined when `local` is no time or never comes, as in the
 * hour that summer time skips. Of an hour that comes twice, the first is meant.
 */
export function toInstant(local: string, timeZone: string): string | undefined {
  const asUtc = Date.parse(`${local}:00Z`);
  if (Number.isNaN(asUtc)) {
    return undefined;
  }
  // The zone's offset before and after any change that may be near.
  const candidates = [-26, 26]
    .map(hours => asUtc - offsetAt(asUtc + hours * 60 * MINUTE, timeZone))
    .filter(time => time <= LAST)
    .sort((a, b) => a - b)
    .map(time => new Date(time).toISOString());
  return candidates.find(instant => toLocalTime(instant, timeZone) === local);
}

function offsetAt(time: number, timeZone: string): number {
  const instant = new Date(time - (time % MINUTE)).toISOString();
  return (
    Date.parse(`${toLocalTime(instant, timeZone)}:00Z`) - Date.parse(instant)
  );
}
