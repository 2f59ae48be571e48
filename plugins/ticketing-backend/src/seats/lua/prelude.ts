/**
 * What every verb begins with: the keys of one performance, the store's own
 * clock, and the few steps that verbs share.
 *
 * A script that fails midway is not rolled back by Redis. So each verb looks
 * first, and writes only when nothing can stand in its way any more.
 *
 * Holds are JSON: `{ id, buyer, seats, since, expiresAt, extensionsLeft, order? }`,
 * times in ms since 1970 by the store's clock. What a buyer has ordered, paid or
 * not, is a list of seats, so that hearing of it twice changes nothing.
 */
export const PRELUDE = `
local SEATS, OWNERS, DEADLINES, META = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local DELTAS, HOLDS, MINE, ORDERED = KEYS[5], KEYS[6], KEYS[7], KEYS[8]
local FREE, HELD, SOLD, BLOCKED = '0', '1', '2', '3'

local clock = redis.call('TIME')
local NOW = tonumber(clock[1]) * 1000 + math.floor(tonumber(clock[2]) / 1000)
local meta = redis.call('HMGET', META, 'epoch', 'version', 'counted', 'free', 'held')
local EPOCH = meta[1]

-- Seats touched by this call: what they were before it, and what they became.
local before, after, touched = {}, {}, {}

local function stateOf(seat)
  return redis.call('GETRANGE', SEATS, seat, seat)
end

-- Calls back with the first seat and the length of each run of neighbours.
local function eachRun(seats, callback)
  local first, length = nil, 0
  for _, seat in ipairs(seats) do
    if first and seat == first + length then
      length = length + 1
    else
      if first then callback(first, length) end
      first, length = seat, 1
    end
  end
  if first then callback(first, length) end
end

-- Seats beside each other, as a wish mostly has them, are one step for Redis.
local function statesOf(seats)
  local states = {}
  eachRun(seats, function(first, length)
    local run = redis.call('GETRANGE', SEATS, first, first + length - 1)
    for i = 1, length do states[first + i - 1] = string.sub(run, i, i) end
  end)
  return states
end

local function paintAll(seats, state)
  local states = statesOf(seats)
  for _, seat in ipairs(seats) do
    if not before[seat] then
      before[seat] = states[seat]
      touched[#touched + 1] = seat
    end
    after[seat] = state
  end
  eachRun(seats, function(first, length)
    redis.call('SETRANGE', SEATS, first, string.rep(state, length))
  end)
end

local function paint(seat, state)
  paintAll({ tonumber(seat) }, state)
end

-- Tells the changes to those who watch. The version counts changed seats; how many
-- are free and held is kept beside it as long as nobody changed seats without counting.
local function publish()
  local changes, delta = {}, { [FREE] = 0, [HELD] = 0, [SOLD] = 0, [BLOCKED] = 0 }
  for _, seat in ipairs(touched) do
    local from, to = before[seat], after[seat]
    if from ~= to then
      changes[#changes + 1] = string.format('%d:%s', seat, to)
      delta[from] = delta[from] - 1
      delta[to] = delta[to] + 1
    end
  end
  if #changes == 0 then return end
  local version = string.format('%.0f', redis.call('HINCRBY', META, 'version', #changes))
  if meta[2] == meta[3] then
    redis.call('HSET', META, 'counted', version,
      'free', meta[4] + delta[FREE], 'held', meta[5] + delta[HELD])
  end
  local kept = math.max(500, math.floor(redis.call('STRLEN', SEATS) / 5))
  redis.call('XADD', DELTAS, 'MAXLEN', '~', kept,
    version .. '-0', 'e', EPOCH, 'c', table.concat(changes, ','))
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

local function orderedBy(buyer)
  local seats = {}
  for seat in string.gmatch(redis.call('HGET', ORDERED, buyer) or '', '%d+') do
    seats[#seats + 1] = tonumber(seat)
  end
  return seats
end

-- Adds seats to what a buyer has ordered, or takes them out of it.
local function changeOrdered(buyer, seats, isOrdered)
  local changed, kept = {}, {}
  for _, seat in ipairs(seats) do changed[tonumber(seat)] = true end
  for _, seat in ipairs(orderedBy(buyer)) do
    if not changed[seat] then kept[#kept + 1] = seat end
  end
  if isOrdered then
    for _, seat in ipairs(seats) do kept[#kept + 1] = seat end
  end
  if #kept == 0 then
    redis.call('HDEL', ORDERED, buyer)
  else
    redis.call('HSET', ORDERED, buyer, table.concat(kept, ','))
  end
end

-- Forgets a hold; the seats that still belong to it become free.
local function drop(hold)
  local owners = redis.call('HMGET', OWNERS, unpack(hold.seats))
  local freed = {}
  for i, seat in ipairs(hold.seats) do
    if owners[i] == hold.id then freed[#freed + 1] = seat end
  end
  if #freed > 0 then
    redis.call('HDEL', OWNERS, unpack(freed))
    paintAll(freed, FREE)
  end
  redis.call('HDEL', HOLDS, hold.id)
  redis.call('ZREM', DEADLINES, hold.id)
  if redis.call('HGET', MINE, hold.buyer) == hold.id then
    redis.call('HDEL', MINE, hold.buyer)
  end
  if hold.order then changeOrdered(hold.buyer, hold.seats, false) end
end

-- Frees the seats of holds whose time is over; gives those that belong to orders.
local function dropDue(limit)
  local due = redis.call('ZRANGEBYSCORE', DEADLINES, '-inf', NOW, 'LIMIT', 0, limit)
  local freed, ordered = 0, {}
  for _, id in ipairs(due) do
    local hold = find(id)
    if not hold then
      redis.call('ZREM', DEADLINES, id)
    elseif hold.order then
      ordered[#ordered + 1] = hold
    else
      drop(hold)
      freed = freed + 1
    end
  end
  return freed, ordered
end
`;

/** For verbs that sell: without an epoch the seats are not loaded, and nothing is sold. */
export const OPEN_ONLY = `
if not EPOCH then return {'closed'} end
`;
