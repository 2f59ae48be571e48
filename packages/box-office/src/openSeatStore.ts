import type { LoggerService } from '@backstage/backend-plugin-api';
import { Redis } from 'ioredis';

const MOST_PAUSE_MS = 1_000;
/** Of every call there is an answer within ms; who waits for changes asks each half second. */
const SILENCE_MS = 10_000;
/** After so many silences in a row a call is given up; ioredis would repeat it for ever. */
const MOST_SILENCES = 3;

/**
 * The Redis that holds the seats.
 *
 * @param options.silenceMs - after which a connection that owes an answer is given up:
 * a machine that is lost says nothing, and TCP would wait for it for a quarter of an hour
 */
export function openSeatStore(
  url: string,
  logger: Pick<LoggerService, 'warn'>,
  { silenceMs = SILENCE_MS } = {},
): Redis {
  const redis = new Redis(url, {
    maxRetriesPerRequest: 2,
    retryStrategy: attempt => Math.min(100 * attempt, MOST_PAUSE_MS),
    connectTimeout: silenceMs,
    socketTimeout: silenceMs,
    commandTimeout: MOST_SILENCES * silenceMs,
  });
  redis.on('error', error => logger.warn(`Seat store: ${error.message}`));
  return redis;
}
