import { mockServices } from '@backstage/backend-test-utils';
import { Redis } from 'ioredis';
import { eventually, startRedis } from '../__testUtils__';
import { metaKey } from '../seats/keys';
import { SeatFeed } from './SeatFeed';

const REF = { show: 'hamlet', performance: 'evening' };

describe('SeatFeed', () => {
  it('forgets a watcher whose past cannot be read', async () => {
    const redis = {
      duplicate: () => ({ on: () => undefined, disconnect: () => undefined }),
      hget: async (_: string, field: string) =>
        field === 'epoch' ? 'epoch' : '7',
      xrange: async () => {
        throw new Error('away');
      },
    };
    const feed = new SeatFeed({
      redis: redis as unknown as Redis,
      coalesceMs: 1,
      logger: mockServices.logger.mock(),
    });
    const sink = { changed: jest.fn(), reset: jest.fn() };
    const watching = feed.watch(REF, { epoch: 'epoch', version: 3, sink });
    await expect(watching).rejects.toThrow('away');
    expect(feed.watcherCount).toBe(0);
    await feed.stop();
  });

  it('stops at once while the seat store is away', async () => {
    const running = await startRedis();
    const redis = new Redis(running.url);
    redis.on('error', () => undefined);
    const second = jest.spyOn(redis, 'duplicate');
    const feed = new SeatFeed({
      redis,
      coalesceMs: 1,
      logger: mockServices.logger.mock(),
    });
    await redis.hset(metaKey(REF), { epoch: 'e', version: 1 });
    const sink = { changed: jest.fn(), reset: jest.fn() };
    await feed.watch(REF, { epoch: 'e', version: 1, sink });
    const reader: Redis = second.mock.results[0].value;
    await eventually(() => reader.status === 'ready');
    await running.stop();
    await eventually(() => reader.status === 'reconnecting');
    await expect(feed.stop()).resolves.toBeUndefined();
    redis.disconnect();
  });
});
