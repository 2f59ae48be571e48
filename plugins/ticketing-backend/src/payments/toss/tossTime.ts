/** The documented times of Toss Payments are Korean and do not say so. */
const OFFSET_MS = 9 * 60 * 60_000;

/** An instant as Toss Payments wants it, e.g. `2026-12-02T09:00:00`; parts of a second are dropped. */
export function tossTime(instant: Date): string {
  const korean = new Date(instant.getTime() + OFFSET_MS);
  return korean.toISOString().slice(0, 'yyyy-MM-ddTHH:mm:ss'.length);
}
