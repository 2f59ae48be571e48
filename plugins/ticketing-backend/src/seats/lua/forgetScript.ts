import { PRELUDE } from './prelude';

/**
 * Forgets who a buyer is: frees what the buyer holds; ordered holds end with their
 * order, under a made-up name. Without an epoch nothing here is of use to anybody,
 * and the next load fills it anew.
 *
 * KEYS[9]: memory of the buyer's last idempotency key. ARGV: buyer, made-up name.
 */
export const FORGET_SCRIPT = `${PRELUDE}
redis.call('DEL', KEYS[9])
if not EPOCH then
  redis.call('DEL', OWNERS, DEADLINES, HOLDS, MINE, UNPAID)
  return {'done'}
end
local entries = redis.call('HGETALL', HOLDS)
for i = 2, #entries, 2 do
  local hold = cjson.decode(entries[i])
  if hold.buyer == ARGV[1] then
    if hold.order then
      hold.buyer = ARGV[2]
      save(hold)
      redis.call('HINCRBY', UNPAID, ARGV[2], #hold.seats)
    else
      drop(hold, FREE)
    end
  end
end
redis.call('HDEL', MINE, ARGV[1])
redis.call('HDEL', UNPAID, ARGV[1])
publish()
return {'done'}
`;
