import { TossError } from '../errors/TossError';
import type { Answer } from '../ledger/Answer';
import type { Ledger } from '../ledger/Ledger';

const MAX_LENGTH = 300;

/**
 * The same `Idempotency-Key` of the same merchant at the same address gets the same
 * answer, errors included. As at Toss Payments, the request's body is not part of the
 * comparison, and a second request while the first is under way is refused.
 */
export class Idempotency {
  readonly #ledger: Ledger;
  readonly #underWay = new Set<string>();

  constructor(options: { ledger: Ledger }) {
    this.#ledger = options.ledger;
  }

  /**
   * Under which key the answer to a request is kept, if it is to be.
   *
   * @throws TossError INVALID_IDEMPOTENCY_KEY when the given key is too long
   */
  keyOf(options: {
    merchant: string;
    method: string;
    url: string;
    given: string | undefined;
  }): string | undefined {
    const { merchant, method, url, given } = options;
    if (!given || method !== 'POST') return undefined;
    if (given.length > MAX_LENGTH) {
      throw new TossError('INVALID_IDEMPOTENCY_KEY');
    }
    return `${merchant} ${method} ${url} ${given}`;
  }

  /**
   * Does something for as long as which others with the same key are refused.
   *
   * @throws TossError IDEMPOTENT_REQUEST_PROCESSING when it is being done
   */
  async exclusively(
    key: string | undefined,
    action: () => void | Promise<void>,
  ): Promise<void> {
    if (key === undefined) {
      await action();
      return;
    }
    if (this.#underWay.has(key)) {
      throw new TossError('IDEMPOTENT_REQUEST_PROCESSING');
    }
    this.#underWay.add(key);
    try {
      await action();
    } finally {
      this.#underWay.delete(key);
    }
  }

  /** The answer that the key got before, or a new one that is kept together with what it changes. */
  answer(key: string | undefined, fresh: () => Answer): Answer {
    if (key === undefined) return fresh();
    const before = this.#ledger.answerTo(key);
    if (before) return before;
    return this.#ledger.together(() => {
      const answer = fresh();
      this.#ledger.remember(key, answer);
      return answer;
    });
  }
}
