const ZONE = /(Z|[+-]\d{2}:?\d{2})$/;

/** A moment as Toss Payments says it, which is Korean unless it says otherwise; an invalid date if it is none. */
export function parseTossTime(text: string): Date {
  return new Date(ZONE.test(text) ? text : `${text}+09:00`);
}
