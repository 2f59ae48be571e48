import { MEMORY } from './memory';
import { OPEN_ONLY, PRELUDE } from './prelude';

/** Most lapsed holds that one call makes room from. */
const MOST_DUE = 100;
/** Least time for seats that a buyer moves to, in ms: enough to order them. */
const MOVE_MS = 60_000;

/**
 * Holds places for a buyer: all that are wished for, or none. A buyer has one hold
 * a performance: a new one takes the place of the old, whose places count as free.
 * Places of the old one win no time by it beyond `longestMs` from the first grab;
 * whoever moves to others altogether has a minute for them in any case.
 *
 * A wish is for certain seats, or for so many places of spans; of a span the buyer
 * keeps those of the old hold, and gets the first ones that are free.
 *
 * ARGV: id, buyer, lifeMs, longestMs, extensions, limit, key ('' for none), digest,
 * then `seats` and the seats, or `spans` and for each: first, size, count.
 */
export const HOLD_SCRIPT = `${PRELUDE}${OPEN_ONLY}${MEMORY}
local id, buyer = ARGV[1], ARGV[2]
local life, longest = tonumber(ARGV[3]), tonumber(ARGV[4])
local extensions, limit = tonumber(ARGV[5]), tonumber(ARGV[6])
local key, digest, kind = ARGV[7], ARGV[8], ARGV[9]

local known = recall(key, digest)
if known then return {known[1], known[2], NOW} end

local seats, spans, wanted = {}, {}, 0
if kind == 'spans' then
  for i = 10, #ARGV, 3 do
    local span = { first = tonumber(ARGV[i]), size = tonumber(ARGV[i + 1]), count = tonumber(ARGV[i + 2]) }
    spans[#spans + 1] = span
    wanted = wanted + span.count
  end
else
  for i = 10, #ARGV do seats[#seats + 1] = tonumber(ARGV[i]) end
  wanted = #seats
end
local ordered = #orderedBy(buyer)
if wanted + ordered > limit then return {'limit', ordered} end

local old = find(redis.call('HGET', MINE, buyer))

local function isOld(seat)
  return old and redis.call('HGET', OWNERS, seat) == old.id
end

local function sharesSeats(hold)
  for _, own in ipairs(hold.seats) do
    for _, seat in ipairs(seats) do
      if seat == own then return true end
    end
  end
  return false
end

-- The first free places of a span, those of the old hold before all others.
local function pick(span)
  local picked = {}
  local last = span.first + span.size - 1
  for _, seat in ipairs(old and old.seats or {}) do
    if #picked < span.count and seat >= span.first and seat <= last and isOld(seat) then
      picked[#picked + 1] = seat
    end
  end
  local at = span.first
  while #picked < span.count and at <= last do
    local upto = math.min(at + 4095, last)
    local states = redis.call('GETRANGE', SEATS, at, upto)
    local found = string.find(states, FREE, 1, true)
    while found and #picked < span.count do
      picked[#picked + 1] = at + found - 1
      found = string.find(states, FREE, found + 1, true)
    end
    at = upto + 1
  end
  return picked
end

local function pickAll()
  local all = {}
  for i, span in ipairs(spans) do
    local picked = pick(span)
    if #picked < span.count then return nil, i - 1, #picked end
    for _, seat in ipairs(picked) do all[#all + 1] = seat end
  end
  return all
end

local stale = {}
if kind == 'spans' then
  local all, short, left = pickAll()
  if not all then
    dropDue(${MOST_DUE})
    old = old and find(old.id)
    all, short, left = pickAll()
  end
  if not all then
    publish()
    return {'short', short, left}
  end
  seats = all
  table.sort(seats)
else
  local taken, states = {}, statesOf(seats)
  for _, seat in ipairs(seats) do
    local state = states[seat]
    if state ~= FREE then
      local owner = state == HELD and find(redis.call('HGET', OWNERS, seat))
      if not owner then
        taken[#taken + 1] = seat
      elseif lapsed(owner) then
        stale[owner.id] = owner
      elseif not old or owner.id ~= old.id then
        taken[#taken + 1] = seat
      end
    end
  end
  if #taken > 0 then return {'taken', table.concat(taken, ',')} end
end

for _, hold in pairs(stale) do drop(hold) end
local since, latest = NOW, NOW + longest
if old and not stale[old.id] then
  if not lapsed(old) then
    since, extensions = old.since, old.extensionsLeft
    local least = sharesSeats(old) and old.expiresAt or NOW + ${MOVE_MS}
    latest = math.max(since + longest, least)
  end
  drop(old)
end
local owners = {}
for _, seat in ipairs(seats) do
  owners[#owners + 1] = seat
  owners[#owners + 1] = id
end
redis.call('HSET', OWNERS, unpack(owners))
paintAll(seats, HELD)
local hold = {
  id = id, buyer = buyer, seats = seats, since = since,
  expiresAt = math.min(NOW + life, latest),
  extensionsLeft = extensions
}
local json = save(hold)
redis.call('ZADD', DEADLINES, hold.expiresAt, id)
redis.call('HSET', MINE, buyer, id)
remember(key, digest, {'held', json})
publish()
return {'held', json, NOW}
`;
