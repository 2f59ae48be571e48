import { SEAT_STATE } from '@marquee/plugin-ticketing-common';
import { Redis } from 'ioredis';
import { countOf } from './countOf';
import { orderedKey, PerformanceRef, seatKeys } from './keys';
import { LOAD_SCRIPT } from './lua';
import { runScript } from './runScript';
import { SeatLoad } from './SeatStore';

/** Buyers that are written at once: keeps Redis free for other performances. */
const BATCH = 500;

/**
 * Fills the store with a performance that is closed; it is open when all is there.
 * Only one process may do it at a time.
 */
export async function loadSeats(
  redis: Redis,
  options: { ref: PerformanceRef; load: SeatLoad; lookAfterMs: number },
): Promise<void> {
  const { ref, load, lookAfterMs } = options;
  const { epoch, run, states, holds } = load;
  const key = orderedKey(ref);
  const ordered = [...load.ordered].map(([buyer, seats]): [string, string] => [
    buyer,
    seats.join(','),
  ]);
  const writing: Promise<unknown>[] = [redis.del(key)];
  for (let start = 0; start < ordered.length; start += BATCH) {
    writing.push(
      redis.hset(key, ...ordered.slice(start, start + BATCH).flat()),
    );
  }
  await Promise.all(writing);
  await runScript(redis, LOAD_SCRIPT, {
    keys: seatKeys(ref),
    args: [
      epoch,
      run,
      states,
      countOf(states, SEAT_STATE.free),
      countOf(states, SEAT_STATE.held),
      JSON.stringify(holds),
      lookAfterMs,
    ],
  });
}
