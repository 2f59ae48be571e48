/**
 * How verbs keep to idempotency keys: the answer is remembered in the same step
 * as the change, so that no second change can come of the same key.
 *
 * A buyer has room for so many keys of a performance; the oldest makes room for a
 * new one. A refusal changes nothing and is not remembered.
 *
 * KEYS[9]: memory of the buyer.
 */
export const MEMORY = `
local MEMORY, ROOM, LIFE = KEYS[9], 16, 1800000

-- What was answered to a key; {'misused'} when it came with another request.
local function recall(key, digest)
  local json = key ~= '' and redis.call('HGET', MEMORY, key)
  if not json then return nil end
  local known = cjson.decode(json)
  if known.digest ~= digest then return {'misused'} end
  return known.reply
end

local function remember(key, digest, reply)
  if key == '' then return end
  if redis.call('HLEN', MEMORY) >= ROOM then
    local oldest, since
    local all = redis.call('HGETALL', MEMORY)
    for i = 1, #all, 2 do
      local at = cjson.decode(all[i + 1]).at
      if not since or at < since then oldest, since = all[i], at end
    end
    redis.call('HDEL', MEMORY, oldest)
  end
  redis.call('HSET', MEMORY, key, cjson.encode({ digest = digest, reply = reply, at = NOW }))
  redis.call('PEXPIRE', MEMORY, LIFE)
end
`;
