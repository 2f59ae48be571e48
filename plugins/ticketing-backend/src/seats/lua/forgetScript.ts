import { PRELUDE } from './prelude';

/**
 * Forgets who a buyer is: frees what the buyer holds; holds of orders end with
 * these, under a made-up name. Without an epoch nothing here is of use to anybody, and the next
 * load fills it anew.
 *
 * KEYS[9]: memory of the buyer's idempotency keys. ARGV: buyer, made-up name.
 */
export const FORGET_SCRIPT = `${PRELUDE}
redis.call('DEL', KEYS[9])
if EPOCH then
  local held = find(redis.call('HGET', MINE, ARGV[1]))
  if held and not held.order then drop(held) end
  for _, seat in ipairs(orderedBy(ARGV[1])) do
    local hold = find(redis.call('HGET', OWNERS, seat))
    if hold and hold.order and hold.buyer == ARGV[1] then
      hold.buyer = ARGV[2]
      save(hold)
    end
  end
  redis.call('HDEL', MINE, ARGV[1])
  publish()
else
  redis.call('DEL', OWNERS, DEADLINES, HOLDS, MINE)
end
redis.call('HDEL', ORDERED, ARGV[1])
return {'done'}
`;
