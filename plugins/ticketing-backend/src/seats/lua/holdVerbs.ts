import { OPEN_ONLY, PRELUDE } from './prelude';

/** Finds a buyer's own live hold. ARGV: buyer. */
export const FIND_SCRIPT = `${PRELUDE}${OPEN_ONLY}
local hold = find(redis.call('HGET', MINE, ARGV[1]))
if not hold or lapsed(hold) then return {'gone'} end
return {'held', cjson.encode(hold), NOW}
`;

/** Moves the end of a hold later, as often as it has extensions left. ARGV: id, buyer, byMs. */
export const EXTEND_SCRIPT = `${PRELUDE}${OPEN_ONLY}
local hold = find(ARGV[1])
if not hold or hold.buyer ~= ARGV[2] or hold.order or lapsed(hold) then
  return {'gone'}
end
if hold.extensionsLeft < 1 then return {'limit'} end
hold.extensionsLeft = hold.extensionsLeft - 1
hold.expiresAt = hold.expiresAt + tonumber(ARGV[3])
local json = save(hold)
redis.call('ZADD', DEADLINES, hold.expiresAt, hold.id)
return {'held', json, NOW}
`;

/** Gives the seats of a hold back. ARGV: id, buyer. */
export const RELEASE_SCRIPT = `${PRELUDE}${OPEN_ONLY}
local hold = find(ARGV[1])
if not hold or hold.buyer ~= ARGV[2] or hold.order then return {'gone'} end
drop(hold, FREE)
publish()
return {'done'}
`;

/**
 * Ties a hold to an order: from now on it ends with the order. ARGV: id, buyer,
 * order, ms after which somebody has to look what became of the order. A hold that
 * is already tied to an order stays with that one.
 */
export const CLAIM_SCRIPT = `${PRELUDE}${OPEN_ONLY}
local hold = find(ARGV[1])
if not hold or hold.buyer ~= ARGV[2] or lapsed(hold) then return {'gone'} end
if hold.order then return {'held', cjson.encode(hold), NOW} end
hold.order = ARGV[3]
local json = save(hold)
redis.call('ZADD', DEADLINES, NOW + tonumber(ARGV[4]), hold.id)
redis.call('HINCRBY', UNPAID, hold.buyer, #hold.seats)
if redis.call('HGET', MINE, hold.buyer) == hold.id then
  redis.call('HDEL', MINE, hold.buyer)
end
return {'held', json, NOW}
`;
