import { Batcher } from './Batcher';

describe('Batcher', () => {
  /** Asks that are answered when the test says so. */
  function slowly(most = 10) {
    const asked: { questions: number[]; answer: (e?: Error) => void }[] = [];
    const batcher = new Batcher<number, string>({
      most,
      ask: questions =>
        new Promise((resolve, reject) => {
          const answer = (error?: Error) =>
            error ? reject(error) : resolve(questions.map(String));
          asked.push({ questions, answer });
        }),
    });
    return { batcher, asked };
  }
  const settled = () => new Promise(resolve => setImmediate(resolve));

  it('asks at once when it is quiet', async () => {
    const { batcher, asked } = slowly();
    const answer = batcher.ask(1);
    expect(asked).toHaveLength(1);
    asked[0].answer();
    expect(await answer).toBe('1');
  });

  it('asks together what comes meanwhile, and nothing of it earlier', async () => {
    const { batcher, asked } = slowly();
    const answers = [1, 2, 3].map(n => batcher.ask(n));
    expect(asked.map(({ questions }) => questions)).toEqual([[1]]);
    asked[0].answer();
    await settled();
    expect(asked[1].questions).toEqual([2, 3]);
    asked[1].answer();
    expect(await Promise.all(answers)).toEqual(['1', '2', '3']);
  });

  it('never asks more at once than it may', async () => {
    const { batcher, asked } = slowly(2);
    const answers = [1, 2, 3, 4].map(n => batcher.ask(n));
    for (let n = 0; n < 3; n += 1) {
      asked[n].answer();
      await settled();
    }
    await Promise.all(answers);
    expect(asked.map(({ questions }) => questions)).toEqual([[1], [2, 3], [4]]);
  });

  it('tells a failure to those who asked, and goes on', async () => {
    const { batcher, asked } = slowly();
    const first = batcher.ask(1);
    const second = batcher.ask(2);
    asked[0].answer(new Error('away'));
    await expect(first).rejects.toThrow('away');
    await settled();
    asked[1].answer();
    expect(await second).toBe('2');
  });

  it("asks each alone when one's fault spoils the batch", async () => {
    const asked: string[][] = [];
    const batcher = new Batcher<string, string>({
      most: 10,
      isOnes: error => (error as Error).message === 'bad question',
      ask: async questions => {
        asked.push(questions);
        if (questions.includes('away')) throw new Error('away');
        if (questions.includes('bad')) throw new Error('bad question');
        return questions.map(question => `${question}!`);
      },
    });
    const ask = async (...questions: string[]) =>
      Promise.allSettled(questions.map(question => batcher.ask(question)));
    expect(await ask('first', 'a', 'bad', 'b')).toMatchObject([
      { value: 'first!' },
      { value: 'a!' },
      { reason: { message: 'bad question' } },
      { value: 'b!' },
    ]);
    expect(asked).toHaveLength(5);
    expect(await ask('first', 'a', 'away')).toMatchObject([
      { value: 'first!' },
      { reason: { message: 'away' } },
      { reason: { message: 'away' } },
    ]);
    expect(asked).toHaveLength(7);
  });
});
