import { PRELUDE } from './prelude';

/**
 * Fills the store anew under a new epoch, from what the database knows.
 * Whatever was here before is void, holds without an order too.
 *
 * Versions go on from the clock, so that those who wait for newer versions hear
 * of the new epoch as well. ARGV: epoch, run id of this Redis, states (one
 * character a seat), holds of unpaid orders as JSON, ms until they are looked at.
 */
export const LOAD_SCRIPT = `${PRELUDE}
local version = tonumber(redis.call('HGET', META, 'version') or 0)
version = math.max(version + 1, NOW)
local holds = cjson.decode(ARGV[4])
redis.call('DEL', OWNERS, DEADLINES, DELTAS, HOLDS, MINE, UNPAID)
redis.call('SET', SEATS, ARGV[3])
for _, hold in ipairs(holds) do
  save(hold)
  redis.call('ZADD', DEADLINES, NOW + tonumber(ARGV[5]), hold.id)
  redis.call('HINCRBY', UNPAID, hold.buyer, #hold.seats)
  for _, seat in ipairs(hold.seats) do redis.call('HSET', OWNERS, seat, hold.id) end
end
redis.call('HSET', META, 'epoch', ARGV[1], 'run', ARGV[2],
  'version', string.format('%.0f', version))
redis.call('XADD', DELTAS, string.format('%.0f-0', version), 'e', ARGV[1], 'c', '')
return {'done'}
`;

/** All seats and the version at which they are so, at one moment. */
export const SNAPSHOT_SCRIPT = `${PRELUDE}
if not EPOCH then return {'closed'} end
return {'states', EPOCH, redis.call('HGET', META, 'version'), redis.call('GET', SEATS)}
`;
