const PREFIX = 'marquee.';
const SIGNED_OUT = `${PREFIX}signed-out`;

/**
 * Forgets what the pages keep for this tab: what one person typed or wished for
 * is not for the next one who signs in here.
 */
export function forgetTab(storage: Storage): void {
  const names = Array.from({ length: storage.length }, (_, i) =>
    storage.key(i),
  );
  for (const name of names)
    if (name?.startsWith(PREFIX)) storage.removeItem(name);
}

/** Remembers over the next page that the reader has just signed out of a show. */
export function noteSignedOut(storage: Storage): void {
  storage.setItem(SIGNED_OUT, 'yes');
}

/** Whether the reader has just signed out of a show; true only once. */
export function takeSignedOut(storage: Storage): boolean {
  const noted = storage.getItem(SIGNED_OUT) !== null;
  storage.removeItem(SIGNED_OUT);
  return noted;
}
