import { noteDeparture } from './departure';

/** Loads the same address again: it shows the sign-in page, and this very page after that. */
export function leavePortal(): void {
  noteDeparture('session-over');
  window.location.reload();
}

/** Goes to the first page after the session was ended on purpose. */
export function leaveForGood(why: 'signed-out' | 'withdrawn'): void {
  noteDeparture(why);
  window.location.assign('/');
}
