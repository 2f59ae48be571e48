const DAY_MS = 24 * 60 * 60_000;

/** Half past an hour in Seoul so many days from now, as ISO 8601. */
export function inSeoul(days: number, hour: number): string {
  const day = new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
  const utc = `${hour - 9}`.padStart(2, '0');
  return `${day}T${utc}:30:00.000Z`;
}
