import { OPEN_ONLY, PRELUDE } from './prelude';

/**
 * Takes seats off the sale, or puts them back; those that somebody holds or owns
 * stay as they are and are named with their state. ARGV: `block` or `unblock`,
 * seats...
 */
export const BLOCK_SCRIPT = `${PRELUDE}${OPEN_ONLY}
local isBlock = ARGV[1] == 'block'
local refused, states = {}, {}
for i = 2, #ARGV do
  local seat = tonumber(ARGV[i])
  local owner = stateOf(seat) == HELD and find(redis.call('HGET', OWNERS, seat))
  if isBlock and owner and lapsed(owner) then drop(owner) end
  local state = stateOf(seat)
  if isBlock and state == FREE then
    paint(seat, BLOCKED)
  elseif not isBlock and state == BLOCKED then
    paint(seat, FREE)
  elseif isBlock and state ~= BLOCKED then
    refused[#refused + 1] = seat
    states[#states + 1] = state
  end
end
publish()
return {'done', table.concat(refused, ','), table.concat(states, ',')}
`;
