import {
  companionRule,
  SEAT_STATE,
  seatsAround,
} from '@marquee/plugin-ticketing-common';
import type { SeatPlan } from './SeatPlan';

/**
 * The seats that a reader wishes for after pressing one.
 *
 * A seat of the wish leaves it, and takes companion seats along that may not be
 * had without it. Any other joins it; as long as the party is not complete, with
 * the seats beside it.
 */
export function nextWish(options: {
  plan: SeatPlan;
  /** State code of each seat. */
  codes: Uint8Array;
  wanted: readonly number[];
  seat: number;
  /** How many seats one press takes together, those of the wish counted in. */
  party: number;
}): number[] {
  const { plan, codes, wanted, seat, party } = options;
  const { geometry } = plan;
  if (wanted.includes(seat)) {
    const rest = wanted.filter(other => other !== seat);
    const alone = companionRule({ geometry, chosen: rest }).flatMap(
      ({ seats, most }) => seats.slice(most),
    );
    return rest.filter(other => !alone.includes(other));
  }
  const count = party - wanted.length;
  if (count < 2) return [...wanted, seat];
  const states = codes.slice();
  for (const mine of wanted) states[mine] = SEAT_STATE.held;
  const around = seatsAround({ geometry, states, seat, count });
  // The map may be late: the box office says what is taken.
  return [...wanted, ...(around.length > 0 ? around : [seat])];
}
