/**
 * Reads moments off the clocks of a zone, as spreadsheets sort them:
 * `2026-12-24 19:30`. Made once for many, since making it takes longest.
 */
export function zonedClock(timeZone: string): (instant: string) => string {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return instant => {
    const parts = format.formatToParts(new Date(instant));
    const part = (type: Intl.DateTimeFormatPartTypes) =>
      parts.find(candidate => candidate.type === type)?.value;
    const day = [part('year'), part('month'), part('day')].join('-');
    return `${day} ${part('hour')}:${part('minute')}`;
  };
}
