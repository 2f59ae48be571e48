import { OPEN_ONLY, PRELUDE } from './prelude';

/**
 * Frees the seats of holds whose time is over. Ordered holds are not freed but
 * named, and come up again a minute later: what became of their order is for the
 * database to say. ARGV: most holds to look at in one call.
 */
export const SWEEP_SCRIPT = `${PRELUDE}${OPEN_ONLY}
local due = redis.call('ZRANGEBYSCORE', DEADLINES, '-inf', NOW, 'LIMIT', 0, tonumber(ARGV[1]))
local freed, ordered = 0, {}
for _, id in ipairs(due) do
  local hold = find(id)
  if not hold then
    redis.call('ZREM', DEADLINES, id)
  elseif hold.order then
    redis.call('ZADD', DEADLINES, NOW + 60000, id)
    ordered[#ordered + 1] = cjson.encode(hold)
  else
    drop(hold, FREE)
    freed = freed + 1
  end
end
publish()
return {'swept', freed, ordered}
`;
