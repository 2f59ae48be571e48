import { mockServices } from '@backstage/backend-test-utils';
import { Redis } from 'ioredis';
import { SeatFeed } from './SeatFeed';

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
    const watching = feed.watch(
      { show: 'hamlet', performance: 'evening' },
      { epoch: 'epoch', version: 3, sink },
    );
    await expect(watching).rejects.toThrow('away');
    expect(feed.watcherCount).toBe(0);
    await feed.stop();
  });
});
