import {
  RandomGenerator,
  unsafeUniformIntDistribution,
  xoroshiro128plus,
} from 'pure-rand';

/** From `from` to `to`, both included. */
export interface Range {
  from: number;
  to: number;
}

/** Keeps streams of neighbouring numbers apart: 2^32 divided by the golden ratio. */
const SPREAD = 0x9e3779b1;

/** Random choices that come again with their seed. */
export class Random {
  readonly #generator: RandomGenerator;

  /**
   * @param stream - one of many that belong to a seed; each bot has its own, so that
   * what it chooses does not depend on who else is quick
   */
  constructor(seed: number, stream = 0) {
    this.#generator = xoroshiro128plus(seed ^ Math.imul(stream + 1, SPREAD));
  }

  /** An integer of the range. */
  int({ from, to }: Range): number {
    return unsafeUniformIntDistribution(from, to, this.#generator);
  }

  /** True with a probability between 0 and 1. */
  chance(probability: number): boolean {
    return this.int({ from: 1, to: 1_000_000 }) <= probability * 1_000_000;
  }

  /** One of several things, each as likely as its weight says. */
  pick<T>(all: readonly T[], weight: (one: T) => number = () => 1): T {
    const total = all.reduce((sum, one) => sum + weight(one), 0);
    let left = (this.int({ from: 0, to: 999_999 }) / 1_000_000) * total;
    for (const one of all) {
      left -= weight(one);
      if (left < 0) return one;
    }
    return all[all.length - 1];
  }
}
