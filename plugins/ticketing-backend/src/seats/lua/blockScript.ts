import { OPEN_ONLY, PRELUDE } from './prelude';

/**
 * Takes seats off the sale, or puts them back; those that somebody holds or owns
 * stay as they are and are named with their state. ARGV: `block` or `unblock`,
 * seats...
 */
export const BLOCK_SCRIPT = `${PRELUDE}${OPEN_ONLY}
local from, to = FREE, BLOCKED
if ARGV[1] == 'unblock' then from, to = BLOCKED, FREE end
local seats = {}
for i = 2, #ARGV do seats[#seats + 1] = tonumber(ARGV[i]) end

-- A hold whose time is over stands in nobody's way.
if to == BLOCKED then
  local states = statesOf(seats)
  for _, seat in ipairs(seats) do
    local owner = states[seat] == HELD and find(redis.call('HGET', OWNERS, seat))
    if owner and lapsed(owner) then drop(owner) end
  end
end

local changing, refused, found = {}, {}, {}
local states = statesOf(seats)
for _, seat in ipairs(seats) do
  if states[seat] == from then
    changing[#changing + 1] = seat
  elseif to == BLOCKED and states[seat] ~= BLOCKED then
    refused[#refused + 1] = seat
    found[#found + 1] = states[seat]
  end
end
paintAll(changing, to)
publish()
return {'done', table.concat(refused, ','), table.concat(found, ',')}
`;
