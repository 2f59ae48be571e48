import { Grant } from './Buyer';

/** A buyer calls several times within minutes; a token is some 700 bytes. */
const MOST = 4_096;

/**
 * Tokens whose signature was checked, so that a buyer's next calls need not check it
 * again. Whether their time is over, or they were ended, is asked every time.
 */
export class ReadTokens {
  readonly #grants = new Map<string, Grant>();

  /** What a token says; undefined when it was not read, or its time is over. */
  find(token: string, now: number): Grant | undefined {
    const grant = this.#grants.get(token);
    return grant && grant.expiresAt.getTime() > now ? grant : undefined;
  }

  /** Remembers a token that was found to be good. */
  add(token: string, grant: Grant): void {
    // A map gives its keys in the order of their entry, so the first is the oldest.
    if (this.#grants.size >= MOST) {
      const [oldest] = this.#grants.keys();
      this.#grants.delete(oldest);
    }
    this.#grants.set(token, grant);
  }
}
