import { SEAT_STATE } from '@marquee/plugin-ticketing-common';
import type { SeatPlan } from '../seating/SeatPlan';

/** What is left of a zone. */
export interface ZoneStock {
  free: number;
  /** Of everybody who is booking at present, this reader included. */
  held: number;
}

/** Counts what is left of each zone, by its index. */
export function zoneStock(plan: SeatPlan, codes: Uint8Array): ZoneStock[] {
  return plan.geometry.sections.map(({ firstSeat, seatCount }) => {
    const stock = { free: 0, held: 0 };
    for (let place = firstSeat; place < firstSeat + seatCount; place++) {
      if (codes[place] === SEAT_STATE.free) stock.free += 1;
      if (codes[place] === SEAT_STATE.held) stock.held += 1;
    }
    return stock;
  });
}
