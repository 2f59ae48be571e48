import { SeatStateCode } from '@marquee/plugin-ticketing-common';

/** How many seats are in a state; `states` has one character a seat. */
export function countOf(states: string, state: SeatStateCode): number {
  const code = String(state);
  let count = 0;
  let at = states.indexOf(code);
  while (at >= 0) {
    count += 1;
    at = states.indexOf(code, at + 1);
  }
  return count;
}
