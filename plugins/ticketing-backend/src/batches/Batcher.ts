interface Waiting<Q, A> {
  question: Q;
  resolve(answer: A): void;
  reject(error: unknown): void;
}

/**
 * Asks many questions in one: those that come while an answer is on its way are asked
 * together afterwards. So the busier it is, the less each question costs, and nobody
 * waits when it is quiet.
 */
export class Batcher<Q, A> {
  readonly #ask: (questions: Q[]) => Promise<A[]>;
  readonly #most: number;
  readonly #isOnes: (error: unknown) => boolean;
  #waiting: Waiting<Q, A>[] = [];
  #isAsking = false;

  /**
   * @param options.ask - gives the answers in the order of the questions
   * @param options.most - questions asked at once
   * @param options.isOnes - whether a failure is one question's own: then each is asked
   * by itself, so that the others have their answer; never unless given
   */
  constructor(options: {
    ask: (questions: Q[]) => Promise<A[]>;
    most: number;
    isOnes?: (error: unknown) => boolean;
  }) {
    this.#ask = options.ask;
    this.#most = options.most;
    this.#isOnes = options.isOnes ?? (() => false);
  }

  /** The answer to a question that is asked after this call; rejects as its batch does. */
  async ask(question: Q): Promise<A> {
    return new Promise<A>((resolve, reject) => {
      this.#waiting.push({ question, resolve, reject });
      if (!this.#isAsking) this.#run();
    });
  }

  async #run() {
    this.#isAsking = true;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, this.#most);
      await this.#settle(batch);
    }
    this.#isAsking = false;
  }

  async #settle(batch: Waiting<Q, A>[]): Promise<void> {
    try {
      const answers = await this.#ask(batch.map(({ question }) => question));
      batch.forEach(({ resolve }, i) => resolve(answers[i]));
    } catch (error) {
      if (batch.length > 1 && this.#isOnes(error)) {
        await Promise.all(batch.map(one => this.#settle([one])));
      } else {
        batch.forEach(({ reject }) => reject(error));
      }
    }
  }
}
