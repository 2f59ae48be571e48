import { retryUntil, type Try } from './retryUntil';

const { signal } = new AbortController();

describe('retryUntil', () => {
  it('tries until it is done', async () => {
    const outcomes: Try[] = [
      { type: 'again', because: 'no endpoint' },
      { type: 'done' },
    ];
    const attempt = jest.fn(async () => outcomes.shift()!);
    await retryUntil({ place: 'page', deadline: 5_000, signal, attempt });
    expect(attempt).toHaveBeenCalledTimes(2);
  });

  it('names the last obstacle when time is up', async () => {
    const attempt = async (): Promise<Try> => ({
      type: 'again',
      because: 'no endpoint',
    });
    await expect(
      retryUntil({ place: 'page', deadline: 0, signal, attempt }),
    ).rejects.toMatchObject({
      name: 'RolloutError',
      message: 'The page does not answer: no endpoint',
    });
  });

  it('ends at once when it is told to', async () => {
    const stop = new AbortController();
    const attempt = async (): Promise<Try> => {
      stop.abort();
      return { type: 'again', because: 'no endpoint' };
    };
    await expect(
      retryUntil({
        place: 'page',
        deadline: 5_000,
        signal: stop.signal,
        attempt,
      }),
    ).rejects.toThrow('aborted');
  });
});
