import { deadlinesKey } from '../seats/keys';
import { TestBoxOffice } from './startBoxOffice';

/**
 * Lets time go by for the seat store, which has a clock of its own: all holds of a
 * performance are to be looked at now.
 */
export async function lapseHolds(
  { redis }: Pick<TestBoxOffice, 'redis'>,
  performance: string,
): Promise<void> {
  const key = deadlinesKey({ show: 'hamlet', performance });
  for (const hold of await redis.zrange(key, '0', '-1')) {
    // Only one that is still there.
    await redis.zadd(key, 'XX', 0, hold);
  }
}
