/** Why an outside provider's account was not let in, as accounts put it into the address. */
const REASONS = ['suspended', 'not-allowed', 'unavailable'] as const;
/** One of the reasons for which nobody comes in by an outside provider. */
export type OutsideRefusal = (typeof REASONS)[number];

/**
 * Reads why the browser is back from the outside provider without a session;
 * undefined when it was not there.
 *
 * @param search - of the page's address
 */
export function outsideRefusal(search: string): OutsideRefusal | undefined {
  const given = new URLSearchParams(search).get('refused');
  if (given === null) return undefined;
  return REASONS.find(reason => reason === given) ?? 'unavailable';
}
