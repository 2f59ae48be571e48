/**
 * A moment on the reader's clocks: `2026. 11. 22. 오후 7:30`, `Nov 22, 2026, 7:30 PM`.
 *
 * @param instant - ISO 8601
 */
export function formatTime(
  instant: string,
  options: { language: string; timeZone?: string },
): string {
  const { language, timeZone } = options;
  return (
    new Intl.DateTimeFormat(language, {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone,
    })
      .format(new Date(instant))
      // Some engines put a narrow no-break space before AM and PM.
      .replace(/\u202f/g, ' ')
  );
}
