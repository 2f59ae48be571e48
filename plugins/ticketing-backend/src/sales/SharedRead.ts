/** One read answers all who ask at the same moment, and for a while after it. */
export class SharedRead<T> {
  readonly #freshMs: number;
  readonly #reads = new Map<string, { at: number; value: Promise<T> }>();

  /** @param freshMs - how long an answer is good after its read began; 0: while it runs */
  constructor(freshMs: number) {
    this.#freshMs = freshMs;
  }

  /** Gives the answer of that name, read by `read` if there is none. A failure is not kept. */
  async get(name: string, read: () => Promise<T>): Promise<T> {
    const known = this.#reads.get(name);
    if (known) return known.value;
    const at = performance.now();
    const value = read();
    this.#reads.set(name, { at, value });
    const forget = () => this.#reads.delete(name);
    value.then(() => {
      const left = at + this.#freshMs - performance.now();
      if (left > 0) setTimeout(forget, left).unref();
      else forget();
    }, forget);
    return value;
  }
}
