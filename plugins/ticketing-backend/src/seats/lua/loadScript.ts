import { PRELUDE } from './prelude';

/** Which keys a performance has and what they mean; seats loaded in another one are loaded anew. */
export const LAYOUT = '2';

/**
 * Fills the store anew under a new epoch, from what the database knows. Whatever
 * was here before is void, holds without an order too. What buyers have ordered
 * was written before, piece by piece, for it may be much.
 *
 * Versions go on from the clock, so that those who wait for newer versions hear
 * of the new epoch as well. ARGV: epoch, mark of who loaded it, states (one
 * character a seat), how many are free and held, holds of unpaid orders as JSON,
 * ms until they are looked at.
 */
export const LOAD_SCRIPT = `${PRELUDE}
local version = math.max(tonumber(meta[2] or 0) + 1, NOW)
local text = string.format('%.0f', version)
local holds = cjson.decode(ARGV[6])
redis.call('DEL', OWNERS, DEADLINES, DELTAS, HOLDS, MINE)
redis.call('SET', SEATS, ARGV[3])
for _, hold in ipairs(holds) do
  save(hold)
  redis.call('ZADD', DEADLINES, NOW + tonumber(ARGV[7]), hold.id)
  for _, seat in ipairs(hold.seats) do redis.call('HSET', OWNERS, seat, hold.id) end
end
redis.call('HSET', META, 'epoch', ARGV[1], 'run', ARGV[2], 'version', text,
  'layout', '${LAYOUT}', 'counted', text, 'free', ARGV[4], 'held', ARGV[5])
redis.call('XADD', DELTAS, text .. '-0', 'e', ARGV[1], 'c', '')
return {'done'}
`;

/** All seats and the version at which they are so, at one moment. */
export const SNAPSHOT_SCRIPT = `${PRELUDE}
if not EPOCH then return {'closed'} end
return {'states', EPOCH, meta[2], redis.call('GET', SEATS)}
`;
