import type { LoggerService } from '@backstage/backend-plugin-api';
import { Redis } from 'ioredis';

const MOST_PAUSE_MS = 1_000;

/** The Redis that holds the seats. */
export function openSeatStore(
  url: string,
  logger: Pick<LoggerService, 'warn'>,
): Redis {
  const redis = new Redis(url, {
    maxRetriesPerRequest: 2,
    retryStrategy: attempt => Math.min(100 * attempt, MOST_PAUSE_MS),
  });
  redis.on('error', error => logger.warn(`Seat store: ${error.message}`));
  return redis;
}
