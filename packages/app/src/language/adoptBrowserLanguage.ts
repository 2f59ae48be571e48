/** Under this name Backstage keeps the language that somebody has chosen. */
const KEY = 'language';
const SPOKEN = ['ko', 'en'];

/**
 * At the first visit, takes the first of the browser's languages that the portal speaks:
 * Backstage by itself would begin in the same one for everybody. Whatever was chosen
 * before is left alone.
 *
 * @param preferred - as `navigator.languages` has them, best first, e.g. `ko-KR`
 */
export function adoptBrowserLanguage(
  storage: Pick<Storage, 'getItem' | 'setItem'>,
  preferred: readonly string[],
): void {
  if (storage.getItem(KEY) !== null) return;
  const language = preferred
    .map(tag => tag.toLowerCase().split('-')[0])
    .find(name => SPOKEN.includes(name));
  if (language) storage.setItem(KEY, language);
}
