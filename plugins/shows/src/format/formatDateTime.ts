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
  return new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: language === 'ko' ? 'long' : 'short',
    day: 'numeric',
    weekday: 'short',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  })
    .format(new Date(instant))
    .replace(/\u202f/g, ' ');
}
