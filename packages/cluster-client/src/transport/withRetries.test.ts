import { ClusterError } from '../ClusterError';
import {
  DEFAULT_RETRY_POLICY,
  isTransient,
  retryDelay,
  withRetries,
} from './withRetries';

const policy = { attempts: 3, baseMs: 2, capMs: 8, random: () => 1 };
const refusal = (status: number, retryAfterSeconds?: number) =>
  new ClusterError({ message: 'no', status, retryAfterSeconds });

describe('withRetries', () => {
  it('repeats until the server answers', async () => {
    const send = jest
      .fn()
      .mockRejectedValueOnce(refusal(503))
      .mockRejectedValueOnce(Object.assign(new Error(), { code: 'ECONNRESET' }))
      .mockResolvedValue('done');
    await expect(withRetries(send, { policy })).resolves.toBe('done');
    expect(send).toHaveBeenCalledTimes(3);
  });

  it('gives up after the last attempt with the last failure', async () => {
    const send = jest.fn().mockRejectedValue(refusal(500));
    await expect(withRetries(send, { policy })).rejects.toMatchObject({
      status: 500,
    });
    expect(send).toHaveBeenCalledTimes(3);
  });

  it.each([400, 403, 404, 409, 422])(
    'never repeats what was refused with %d',
    async status => {
      const send = jest.fn().mockRejectedValue(refusal(status));
      await expect(withRetries(send, { policy })).rejects.toMatchObject({
        status,
      });
      expect(send).toHaveBeenCalledTimes(1);
    },
  );

  it('stops waiting when the caller gives up', async () => {
    const stop = new AbortController();
    const send = jest.fn().mockImplementation(async () => {
      stop.abort();
      throw refusal(503, 1);
    });
    await expect(
      withRetries(send, { signal: stop.signal }),
    ).rejects.toMatchObject({ name: 'AbortError' });
    expect(send).toHaveBeenCalledTimes(1);
  });
});

describe('retryDelay', () => {
  it('honours what the server asks for, up to the cap', () => {
    expect(retryDelay(refusal(429, 2), 0, DEFAULT_RETRY_POLICY)).toBe(2000);
    expect(retryDelay(refusal(429, 600), 0, DEFAULT_RETRY_POLICY)).toBe(5000);
  });

  it('doubles its ceiling up to the cap', () => {
    const delays = [0, 1, 2, 3].map(n => retryDelay(refusal(503), n, policy));
    expect(delays).toEqual([2, 4, 8, 8]);
  });
});

describe('isTransient', () => {
  it('takes a bug of ours for what it is', () => {
    expect(isTransient(new TypeError('x is undefined'))).toBe(false);
  });
});
