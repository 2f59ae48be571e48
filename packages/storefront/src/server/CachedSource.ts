import type { z } from 'zod';
import { log } from './log';

/** A copy of something fetched, and how far it can be trusted. */
export interface Copy<T> {
  /** Undefined when it was never fetched. */
  value?: T;
  /** When it was fetched, or first asked for; ISO 8601. */
  asOf: string;
  /** The source did not answer when last asked. */
  stale: boolean;
}

/**
 * Something fetched from another service, kept for a moment, and kept on when
 * that service is down. However many ask, one request is under way.
 */
export class CachedSource<S extends z.ZodType> {
  readonly #url: string;
  readonly #schema: S;
  readonly #maxAgeMs: number;
  readonly #timeoutMs: number;
  readonly #fetch: typeof fetch;
  readonly #now: () => number;
  #copy: Copy<z.output<S>>;
  #askedAt = -Infinity;
  #asking?: Promise<void>;

  constructor(options: {
    url: string;
    schema: S;
    /** A copy is given without asking again for this long. */
    maxAgeMs: number;
    timeoutMs?: number;
    fetch?: typeof fetch;
    now?: () => number;
  }) {
    this.#url = options.url;
    this.#schema = options.schema;
    this.#maxAgeMs = options.maxAgeMs;
    this.#timeoutMs = options.timeoutMs ?? 2_500;
    this.#fetch = options.fetch ?? fetch;
    this.#now = options.now ?? Date.now;
    this.#copy = { asOf: this.#isoNow(), stale: false };
  }

  /** The newest copy that can be had now; never throws. */
  async get(): Promise<Copy<z.output<S>>> {
    if (this.#now() - this.#askedAt >= this.#maxAgeMs) {
      this.#asking ??= this.#refresh().finally(() => {
        this.#askedAt = this.#now();
        this.#asking = undefined;
      });
      await this.#asking;
    }
    return this.#copy;
  }

  async #refresh() {
    try {
      const response = await this.#fetch(this.#url, {
        headers: { Accept: 'application/json' },
        signal: AbortSignal.timeout(this.#timeoutMs),
      });
      if (!response.ok) throw new TypeError(`answered ${response.status}`);
      const value = this.#schema.parse(await response.json());
      this.#copy = { value, asOf: this.#isoNow(), stale: false };
    } catch (error) {
      // Said once, not at each request, since pages go on without.
      if (!this.#copy.stale) log(`${this.#url}: ${error}`);
      this.#copy = { ...this.#copy, stale: true };
    }
  }

  #isoNow() {
    return new Date(this.#now()).toISOString();
  }
}
