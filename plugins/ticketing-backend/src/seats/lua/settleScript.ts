import { OPEN_ONLY, PRELUDE } from './prelude';

/**
 * Takes over what the database says of an order: its seats are `sold`, or its
 * hold is `free` again. Repeating it changes nothing.
 *
 * Sold seats are painted whoever holds them, for the database has decided. Freed
 * are those that this very hold still owns, and those that were painted when the
 * store had forgotten the hold; never what somebody else holds by now.
 *
 * ARGV: hold, outcome, seats...
 */
export const SETTLE_SCRIPT = `${PRELUDE}${OPEN_ONLY}
local hold = find(ARGV[1])
if ARGV[2] == 'sold' then
  for i = 3, #ARGV do
    redis.call('HDEL', OWNERS, ARGV[i])
    paint(ARGV[i], SOLD)
  end
end
if hold then drop(hold, FREE) end
if ARGV[2] == 'free' then
  for i = 3, #ARGV do
    local seat = tonumber(ARGV[i])
    if redis.call('GETRANGE', SEATS, seat, seat) == SOLD then paint(seat, FREE) end
  end
end
publish()
return {'done'}
`;
