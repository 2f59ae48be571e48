/** Most characters that the payment company takes. */
const LONGEST = 100;

/**
 * What a buyer reads at the payment company, e.g. `Hamlet × 2`. A title that is
 * too long is cut, between two characters, so that the whole fits.
 */
export function orderName(title: string, tickets: number): string {
  const suffix = ` × ${tickets}`;
  const room = LONGEST - suffix.length;
  if (title.length <= room) return `${title}${suffix}`;
  let start = '';
  // Goes by code points; half of one is no character.
  for (const character of title) {
    if (start.length + character.length >= room) break;
    start += character;
  }
  return `${start}…${suffix}`;
}
