import { Redis } from 'ioredis';
import { deltasKey, metaKey, PerformanceRef, seatKeys } from '../seats/keys';

const CHANGE = `
for change in string.gmatch(ARGV[1], '[^,]+') do
  local seat, state = string.match(change, '(%d+):(%d)')
  redis.call('SETRANGE', KEYS[1], seat, state)
end
local version = redis.call('HINCRBY', KEYS[2], 'version', ARGV[2])
redis.call('XADD', KEYS[3], string.format('%.0f-0', version),
  'e', redis.call('HGET', KEYS[2], 'epoch'), 'c', ARGV[1])
`;

/**
 * Changes the states of seats past the box office and tells those who watch, as if
 * many people bought at once. Nothing is held or sold by it.
 *
 * @param changes - pairs of a seat's index and its code of `SEAT_STATE`
 */
export async function changeSeats(
  redis: Redis,
  ref: PerformanceRef,
  changes: readonly (readonly [seat: number, code: number])[],
): Promise<void> {
  const [seats] = seatKeys(ref);
  const text = changes.map(([seat, code]) => `${seat}:${code}`).join(',');
  const keys = [seats, metaKey(ref), deltasKey(ref)];
  await redis.eval(CHANGE, keys.length, ...keys, text, changes.length);
}
