import { OPEN_ONLY, PRELUDE } from './prelude';

/**
 * Frees the seats of holds whose time is over. Ordered holds are not freed but
 * named, and come up again a minute later: what became of their order is for the
 * database to say. ARGV: most holds to look at in one call.
 */
export const SWEEP_SCRIPT = `${PRELUDE}${OPEN_ONLY}
local freed, holds = dropDue(tonumber(ARGV[1]))
local ordered = {}
for _, hold in ipairs(holds) do
  redis.call('ZADD', DEADLINES, NOW + 60000, hold.id)
  ordered[#ordered + 1] = cjson.encode(hold)
end
publish()
return {'swept', freed, ordered}
`;
