const forever = () => new Promise<never>(() => undefined);

/**
 * A process that can die between any two steps: it stands between a box office and
 * its stores and companies, tells each call before and after, and from a chosen
 * moment on lets nothing through any more.
 */
export class Mortal {
  /** All boundaries that were passed since {@link record}, e.g. `orders.insert 1 before`. */
  readonly passed: string[] = [];
  /** Settles when the process dies. */
  readonly death: Promise<void>;
  readonly #counts = new Map<string, number>();
  #dieAt?: string;
  #recording = false;
  #dead = false;
  #die!: () => void;

  constructor() {
    this.death = new Promise(resolve => {
      this.#die = resolve;
    });
  }

  /** Tells boundaries from now on; the process dies at the one that is named. */
  record(options: { dieAt?: string } = {}): void {
    this.#recording = true;
    this.#dieAt = options.dieAt;
  }

  /** The same object, but mortal. */
  readonly wrap = <T extends object>(name: string, target: T): T =>
    new Proxy(target, {
      get: (_, key) => {
        const member = Reflect.get(target, key, target);
        if (typeof member !== 'function') return member;
        return (...args: unknown[]) =>
          this.#call(`${name}.${String(key)}`, () =>
            member.apply(target, args),
          );
      },
    });

  #call(name: string, run: () => unknown) {
    const count = (this.#counts.get(name) ?? 0) + 1;
    if (this.#recording) this.#counts.set(name, count);
    if (this.#passes(`${name} ${count} before`)) return forever();
    const result = run();
    // What answers at once is no step: nothing happens in between.
    if (!(result instanceof Promise)) return result;
    return result.then(
      value => (this.#passes(`${name} ${count} after`) ? forever() : value),
      error => {
        if (this.#passes(`${name} ${count} after`)) return forever();
        throw error;
      },
    );
  }

  /** Whether the process is dead at a boundary. */
  #passes(boundary: string): boolean {
    if (this.#recording && !this.#dead) {
      this.passed.push(boundary);
      if (boundary === this.#dieAt) {
        this.#dead = true;
        this.#die();
      }
    }
    return this.#dead;
  }
}
