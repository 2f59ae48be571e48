/**
 * A moment as the venue's clocks show it, with the weekday:
 * `2026년 12월 24일 (목) 오후 7:30`, `Thu, Dec 24, 2026, 7:30 PM`.
 *
 * @param instant - ISO 8601
 * @param timeZone - IANA name of the venue's zone
 */
export function formatDateTime(
  instant: string,
  options: { timeZone: string; language: string },
): string {
  const { timeZone, language } = options;
  const format = (parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...parts, timeZone })
      .format(new Date(instant))
      // Some engines put a narrow no-break space before AM and PM.
      .replace(/\u202f/g, ' ');
  const time = { hour: 'numeric', minute: '2-digit' } as const;
  if (language === 'ko') {
    const date = format({ year: 'numeric', month: 'long', day: 'numeric' });
    return `${date} (${format({ weekday: 'short' })}) ${format(time)}`;
  }
  return format({
    weekday: 'short',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    ...time,
  });
}
