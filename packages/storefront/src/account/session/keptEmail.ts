const NAME = 'marquee.email';

/** Keeps for this tab which address a code was mailed to, over the pages that ask for it. */
export function keepEmail(storage: Storage, email: string): void {
  storage.setItem(NAME, email);
}

/** The address that a code was mailed to from this tab. */
export function findEmail(storage: Storage): string | undefined {
  return storage.getItem(NAME) ?? undefined;
}

/** Forgets the address once its code has done its work. */
export function dropEmail(storage: Storage): void {
  storage.removeItem(NAME);
}
