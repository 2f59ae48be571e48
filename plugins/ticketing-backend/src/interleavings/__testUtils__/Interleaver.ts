import { AsyncLocalStorage } from 'async_hooks';
import { setImmediate as turn } from 'timers/promises';
import * as fc from 'fast-check';

/** Somebody who does one thing after the other. */
interface Walker {
  name: string;
  /** Steps that are to be taken, and wait for their turn. */
  waiting: number;
}

type Method = (...args: unknown[]) => Promise<unknown>;

/**
 * Takes the steps of several walkers one after the other, in an order that fast-check
 * chooses: a step is one call of a store, of the seats, or of the payment company. Before
 * each choice it waits until everybody has said what comes next, so that the same choices
 * lead to the same course although all databases are real.
 */
export class Interleaver {
  readonly #scheduler: fc.Scheduler;
  readonly #current = new AsyncLocalStorage<Walker>();
  readonly #walkers = new Set<Walker>();

  constructor(scheduler: fc.Scheduler) {
    this.#scheduler = scheduler;
  }

  /** Lets somebody walk beside the others; resolves when they are at the end. */
  async walk<T>(name: string, way: () => Promise<T>): Promise<T> {
    const walker = { name, waiting: 0 };
    this.#walkers.add(walker);
    return this.#current
      .run(walker, way)
      .finally(() => this.#walkers.delete(walker));
  }

  /** Takes steps until nobody walks any more. */
  async run(): Promise<void> {
    for (;;) {
      while ([...this.#walkers].some(({ waiting }) => waiting === 0)) {
        await turn();
      }
      if (this.#walkers.size === 0) return;
      await this.#scheduler.waitNext(1);
    }
  }

  /** The same object, whose calls wait for their turn while somebody walks. */
  readonly wrap = <T extends object>(part: string, target: T): T =>
    new Proxy(target, {
      get: (_, key) => {
        const member = Reflect.get(target, key, target);
        if (typeof member !== 'function') return member;
        return (...args: unknown[]) => {
          const walker = this.#current.getStore();
          const call = member.bind(target) as Method;
          // What has steps of its own inside is none.
          const nested = args.some(arg => typeof arg === 'function');
          if (!walker) return call(...args);
          if (nested) return call(...args.map(arg => this.#bind(arg, walker)));
          const label = `${walker.name}: ${part}.${String(key)}`;
          return this.#step(walker, label, () => call(...args));
        };
      },
    });

  /** A callback is its walker's, whoever calls it. */
  #bind(arg: unknown, walker: Walker): unknown {
    if (typeof arg !== 'function') return arg;
    return (...args: unknown[]) =>
      this.#current.run(walker, () => arg(...args) as unknown);
  }

  async #step(walker: Walker, label: string, call: () => Promise<unknown>) {
    walker.waiting += 1;
    let outcome!: () => unknown;
    const builder = async () => {
      try {
        const value = await call();
        outcome = () => value;
      } catch (error) {
        outcome = () => {
          throw error;
        };
      }
      walker.waiting -= 1;
    };
    await this.#scheduler.scheduleSequence([{ builder, label }]).task;
    return outcome();
  }
}
