/**
 * Acts whenever the page comes out of the browser's memory, as it was left: back by
 * the back button, for one.
 *
 * @returns ends that
 */
export function whenRestored(act: () => unknown): () => void {
  const shown = (event: PageTransitionEvent) => event.persisted && act();
  window.addEventListener('pageshow', shown);
  return () => window.removeEventListener('pageshow', shown);
}
