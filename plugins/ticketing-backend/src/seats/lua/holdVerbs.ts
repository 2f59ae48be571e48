import { MEMORY } from './memory';
import { OPEN_ONLY, PRELUDE } from './prelude';

/**
 * What a buyer has: a live hold, and the seats of orders; and what was answered to
 * a request before. ARGV: buyer, key ('' for none), digest.
 */
export const STANDING_SCRIPT = `${PRELUDE}${OPEN_ONLY}${MEMORY}
local known = recall(ARGV[2], ARGV[3]) or {''}
local hold = find(redis.call('HGET', MINE, ARGV[1]))
local json = hold and not lapsed(hold) and cjson.encode(hold)
return {'standing', json or '', table.concat(orderedBy(ARGV[1]), ','), NOW, known[1], known[2]}
`;

/**
 * Moves the end of a hold later, as often as it has extensions left. ARGV: id,
 * buyer, byMs, key ('' for none), digest.
 */
export const EXTEND_SCRIPT = `${PRELUDE}${OPEN_ONLY}${MEMORY}
local known = recall(ARGV[4], ARGV[5])
if known then return {known[1], known[2], NOW} end
local hold = find(ARGV[1])
if not hold or hold.buyer ~= ARGV[2] or hold.order or lapsed(hold) then
  return {'gone'}
end
if hold.extensionsLeft < 1 then return {'limit'} end
hold.extensionsLeft = hold.extensionsLeft - 1
hold.expiresAt = hold.expiresAt + tonumber(ARGV[3])
local json = save(hold)
redis.call('ZADD', DEADLINES, hold.expiresAt, hold.id)
remember(ARGV[4], ARGV[5], {'held', json})
return {'held', json, NOW}
`;

/** Gives the seats of a hold back. ARGV: id, buyer, key ('' for none), digest. */
export const RELEASE_SCRIPT = `${PRELUDE}${OPEN_ONLY}${MEMORY}
local known = recall(ARGV[3], ARGV[4])
if known then return known end
local hold = find(ARGV[1])
if not hold or hold.buyer ~= ARGV[2] or hold.order then return {'gone'} end
drop(hold)
remember(ARGV[3], ARGV[4], {'done'})
publish()
return {'done'}
`;

/**
 * Ties a hold to an order: from now on it ends with the order. A hold that is
 * already tied to one stays with that. `again`: there is no such hold any more,
 * but an order came of this very request. ARGV: id, buyer, order, ms after which
 * somebody has to look what became of the order, key ('' for none), digest.
 */
export const CLAIM_SCRIPT = `${PRELUDE}${OPEN_ONLY}${MEMORY}
local known = recall(ARGV[5], ARGV[6])
if known and known[1] == 'misused' then return known end
local hold = find(ARGV[1])
if not hold or hold.buyer ~= ARGV[2] or lapsed(hold) then
  return {known and 'again' or 'gone'}
end
if hold.order then return {'held', cjson.encode(hold), NOW} end
hold.order = ARGV[3]
local json = save(hold)
redis.call('ZADD', DEADLINES, NOW + tonumber(ARGV[4]), hold.id)
changeOrdered(hold.buyer, hold.seats, true)
if redis.call('HGET', MINE, hold.buyer) == hold.id then
  redis.call('HDEL', MINE, hold.buyer)
end
remember(ARGV[5], ARGV[6], {'claimed'})
return {'held', json, NOW}
`;

/**
 * Remembers what an idempotency key came with. `again`: the same came before.
 * ARGV: key, digest.
 */
export const NOTE_SCRIPT = `${PRELUDE}${MEMORY}
local known = recall(ARGV[1], ARGV[2])
if known then return known end
remember(ARGV[1], ARGV[2], {'again'})
return {'new'}
`;
