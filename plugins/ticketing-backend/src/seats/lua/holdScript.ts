import { OPEN_ONLY, PRELUDE } from './prelude';

/**
 * Holds all of the given seats for a buyer, or none. A buyer has one hold a
 * performance: a new one takes the place of the old, and does not win time by it
 * beyond `longestMs` from the first grab.
 *
 * An idempotency key that comes again gets the same hold as long as it lives. Only
 * the last key of a buyer is remembered: a buyer has but one hold.
 *
 * KEYS[9]: memory of the buyer's last idempotency key.
 * ARGV: id, buyer, lifeMs, longestMs, extensions, limit, key ('' for none), digest,
 * seats...
 */
export const HOLD_SCRIPT = `${PRELUDE}${OPEN_ONLY}
local id, buyer = ARGV[1], ARGV[2]
local life, longest = tonumber(ARGV[3]), tonumber(ARGV[4])
local extensions, limit = tonumber(ARGV[5]), tonumber(ARGV[6])
local key, digest = ARGV[7], ARGV[8]

if key ~= '' then
  local known = redis.call('HMGET', KEYS[9], 'key', 'digest', 'hold')
  if known[1] == key then
    if known[2] ~= digest then return {'misused'} end
    local hold = find(known[3])
    if hold and not lapsed(hold) then return {'held', cjson.encode(hold), NOW} end
  end
end

local seats = {}
for i = 9, #ARGV do seats[#seats + 1] = tonumber(ARGV[i]) end
local unpaid = tonumber(redis.call('HGET', UNPAID, buyer) or 0)
if #seats + unpaid > limit then return {'limit'} end

local old = find(redis.call('HGET', MINE, buyer))
local taken, stale = {}, {}
for _, seat in ipairs(seats) do
  local state = redis.call('GETRANGE', SEATS, seat, seat)
  if state ~= FREE then
    local owner = find(redis.call('HGET', OWNERS, seat))
    if state ~= HELD or not owner then
      taken[#taken + 1] = seat
    elseif lapsed(owner) then
      stale[owner.id] = owner
    elseif not old or owner.id ~= old.id then
      taken[#taken + 1] = seat
    end
  end
end
if #taken > 0 then return {'taken', table.concat(taken, ',')} end

for _, hold in pairs(stale) do drop(hold, FREE) end
local since = NOW
if old and not stale[old.id] then
  if not lapsed(old) then
    since = old.since
    extensions = old.extensionsLeft
  end
  drop(old, FREE)
end
for _, seat in ipairs(seats) do
  redis.call('HSET', OWNERS, seat, id)
  paint(seat, HELD)
end
local hold = {
  id = id, buyer = buyer, seats = seats, since = since,
  expiresAt = math.min(NOW + life, math.max(since + longest, NOW + 60000)),
  extensionsLeft = extensions
}
local json = save(hold)
redis.call('ZADD', DEADLINES, hold.expiresAt, id)
redis.call('HSET', MINE, buyer, id)
if key ~= '' then
  redis.call('HSET', KEYS[9], 'key', key, 'digest', digest, 'hold', id)
  redis.call('PEXPIRE', KEYS[9], math.max(longest, life))
end
publish()
return {'held', json, NOW}
`;
