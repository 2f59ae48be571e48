const KEY = 'marquee.departure';

/** Why the portal was left: on purpose, because the session ended elsewhere, or for good. */
export const DEPARTURES = ['signed-out', 'session-over', 'withdrawn'] as const;
/** One of {@link DEPARTURES}. */
export type Departure = (typeof DEPARTURES)[number];

/** Lets the sign-in page, which comes after a load of the page, say why it is there. */
export function noteDeparture(departure: Departure): void {
  window.sessionStorage.setItem(KEY, departure);
}

/** The note of {@link noteDeparture}; it is said once. */
export function takeDeparture(): Departure | undefined {
  const note = window.sessionStorage.getItem(KEY);
  window.sessionStorage.removeItem(KEY);
  return DEPARTURES.find(departure => departure === note);
}
