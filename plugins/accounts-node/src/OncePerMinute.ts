const PAUSE_MS = 60_000;

/** Lets the same thing through once a minute, so that who tries without end floods no log. */
export class OncePerMinute {
  readonly #now: () => number;
  readonly #passed = new Map<string, number>();

  /** @param options.now - ms since 1970 */
  constructor(options: { now: () => number }) {
    this.#now = options.now;
  }

  /** Whether the key may pass; if so, it may not again for a minute. */
  pass(key: string): boolean {
    this.#forgetOld();
    if (this.#passed.has(key)) return false;
    this.#passed.set(key, this.#now());
    return true;
  }

  /** Lets the key pass again at once: what it stood for did not come about. */
  forget(key: string): void {
    this.#passed.delete(key);
  }

  #forgetOld(): void {
    const oldest = this.#now() - PAUSE_MS;
    for (const [key, at] of this.#passed) {
      // A map keeps the order in which keys came.
      if (at > oldest) break;
      this.#passed.delete(key);
    }
  }
}
