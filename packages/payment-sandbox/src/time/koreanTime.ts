const OFFSET_MS = 9 * 60 * 60_000;

/** An instant (ms since 1970) as Toss Payments writes it, e.g. `2026-12-01T09:00:00+09:00`. */
export function koreanTime(ms: number): string {
  return `${new Date(ms + OFFSET_MS).toISOString().slice(0, 19)}+09:00`;
}

/** An instant as webhooks write it: Korean, to the microsecond, without saying so. */
export function koreanMicroseconds(ms: number): string {
  return `${new Date(ms + OFFSET_MS).toISOString().slice(0, 23)}000`;
}

const FORMAT =
  /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d{1,6})?(Z|[+-]\d{2}:\d{2})?)?$/;

/** ms since 1970 of a date, or of a date and time, that is Korean unless it says otherwise; NaN if it is none. */
export function parseKoreanTime(text: string): number {
  const match = FORMAT.exec(text);
  if (!match) return NaN;
  const [, time, , zone] = match;
  return Date.parse(`${text}${time ? '' : 'T00:00:00'}${zone ? '' : '+09:00'}`);
}
