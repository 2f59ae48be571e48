/**
 * What every verb begins with: the keys of one performance, the store's own
 * clock, and the few steps that verbs share.
 *
 * A script that fails midway is not rolled back by Redis. So each verb looks
 * first, and writes only when nothing can stand in its way any more.
 *
 * Holds are JSON: `{ id, buyer, seats, since, expiresAt, extensionsLeft, order? }`,
 * times in ms since 1970 by the store's clock.
 */
export const PRELUDE = `
local SEATS, OWNERS, DEADLINES, META = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local DELTAS, HOLDS, MINE, UNPAID = KEYS[5], KEYS[6], KEYS[7], KEYS[8]
local FREE, HELD, SOLD = '0', '1', '2'

local clock = redis.call('TIME')
local NOW = tonumber(clock[1]) * 1000 + math.floor(tonumber(clock[2]) / 1000)
local EPOCH = redis.call('HGET', META, 'epoch')

-- Seats touched by this call: what they were before it, and what they became.
local before, after, touched = {}, {}, {}

local function paint(seat, state)
  seat = tonumber(seat)
  if not before[seat] then
    before[seat] = redis.call('GETRANGE', SEATS, seat, seat)
    touched[#touched + 1] = seat
  end
  after[seat] = state
  redis.call('SETRANGE', SEATS, seat, state)
end

-- Tells the changes to those who watch. The version counts changed seats.
local function publish()
  local changes = {}
  for _, seat in ipairs(touched) do
    if before[seat] ~= after[seat] then
      changes[#changes + 1] = string.format('%d:%s', seat, after[seat])
    end
  end
  if #changes == 0 then return end
  local version = redis.call('HINCRBY', META, 'version', #changes)
  redis.call('XADD', DELTAS, 'MAXLEN', '~', 10000,
    string.format('%.0f-0', version), 'e', EPOCH, 'c', table.concat(changes, ','))
end

local function find(id)
  local json = id and redis.call('HGET', HOLDS, id)
  return json and cjson.decode(json)
end

-- An ordered hold ends with its order, not by itself.
local function lapsed(hold)
  return not hold.order and hold.expiresAt <= NOW
end

local function save(hold)
  local json = cjson.encode(hold)
  redis.call('HSET', HOLDS, hold.id, json)
  return json
end

-- Forgets a hold; the seats that still belong to it become as said.
local function drop(hold, state)
  for _, seat in ipairs(hold.seats) do
    if redis.call('HGET', OWNERS, seat) == hold.id then
      redis.call('HDEL', OWNERS, seat)
      paint(seat, state)
    end
  end
  redis.call('HDEL', HOLDS, hold.id)
  redis.call('ZREM', DEADLINES, hold.id)
  if redis.call('HGET', MINE, hold.buyer) == hold.id then
    redis.call('HDEL', MINE, hold.buyer)
  end
  if hold.order and redis.call('HINCRBY', UNPAID, hold.buyer, -#hold.seats) <= 0 then
    redis.call('HDEL', UNPAID, hold.buyer)
  end
end
`;

/** For verbs that sell: without an epoch the seats are not loaded, and nothing is sold. */
export const OPEN_ONLY = `
if not EPOCH then return {'closed'} end
`;
