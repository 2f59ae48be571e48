import { OPEN_ONLY, PRELUDE } from './prelude';

/**
 * Takes over what the database says of seats. Repeating it changes nothing.
 *
 * `sold`: the buyer owns them; they are painted whoever holds them, for the
 * database has decided. `free`: nobody does; freed are those that this very hold
 * still owns and those that were sold, never what somebody else holds by now.
 * `cancelled`: the buyer does not own them any more, and nobody can have them yet.
 *
 * ARGV: hold, outcome, buyer ('' when not known), seats...
 */
export const SETTLE_SCRIPT = `${PRELUDE}${OPEN_ONLY}
local hold, outcome, buyer = find(ARGV[1]), ARGV[2], ARGV[3]
local seats = {}
for i = 4, #ARGV do seats[#seats + 1] = tonumber(ARGV[i]) end
if outcome == 'sold' then
  for _, seat in ipairs(seats) do
    redis.call('HDEL', OWNERS, seat)
    paint(seat, SOLD)
  end
end
if hold and outcome ~= 'cancelled' then drop(hold) end
if outcome == 'free' then
  for _, seat in ipairs(seats) do
    if stateOf(seat) == SOLD then paint(seat, FREE) end
  end
end
if buyer ~= '' then changeOrdered(buyer, seats, outcome == 'sold') end
publish()
return {'done'}
`;
