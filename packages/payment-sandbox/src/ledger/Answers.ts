import type { Answer } from './Answer';

/** Toss Payments remembers idempotency keys for 15 days, in ms. */
const LIFE_MS = 15 * 24 * 60 * 60_000;

/** Answers by idempotency key, the oldest first. */
export class Answers {
  readonly #answers = new Map<string, Answer>();
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** What was answered to a key, unless that is too long ago. */
  get(key: string, now: number): Answer | undefined {
    const answer = this.#answers.get(key);
    return answer && now - answer.at < LIFE_MS ? answer : undefined;
  }

  /** Keeps an answer, and lets those go that are too old or too many. */
  set(key: string, answer: Answer): void {
    // A key that comes again after its life goes to the end of the order.
    this.#answers.delete(key);
    this.#answers.set(key, answer);
    for (const [old, { at }] of this.#answers) {
      const tooMany = this.#answers.size > this.#limit;
      if (!tooMany && answer.at - at < LIFE_MS) break;
      this.#answers.delete(old);
    }
  }

  entries(): IterableIterator<[string, Answer]> {
    return this.#answers.entries();
  }
}
