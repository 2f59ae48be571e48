/**
 * A text that is not longer than it may be: one that is gets cut between two
 * characters, and ends in `…`.
 *
 * @param longest - in UTF-16 units
 */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let start = '';
  // Goes by code points; half of one is no character.
  for (const character of text) {
    if (start.length + character.length >= longest) break;
    start += character;
  }
  return `${start}…`;
}
