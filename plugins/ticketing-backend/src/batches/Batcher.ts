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
  #waiting: Waiting<Q, A>[] = [];
  #isAsking = false;

  /**
   * @param options.ask - gives the answers in the order of the questions
   * @param options.most - questions asked at once
   */
  constructor(options: {
    ask: (questions: Q[]) => Promise<A[]>;
    most: number;
  }) {
    this.#ask = options.ask;
    this.#most = options.most;
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
      try {
        const answers = await this.#ask(batch.map(({ question }) => question));
        batch.forEach(({ resolve }, i) => resolve(answers[i]));
      } catch (error) {
        batch.forEach(({ reject }) => reject(error));
      }
    }
    this.#isAsking = false;
  }
}
