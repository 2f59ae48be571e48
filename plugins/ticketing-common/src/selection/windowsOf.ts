import type { SeatRuns } from './seatRuns';

/**
 * Where `count` wanted seats stand beside each other: the first place of each such
 * window, in ascending order.
 *
 * @param wanted - 1 by place (see `SeatRuns.seats`) that may be taken
 */
export function windowsOf(
  runs: SeatRuns,
  wanted: Uint8Array,
  count: number,
): Int32Array {
  const { begins } = runs;
  const windows = new Int32Array(wanted.length);
  let found = 0;
  let length = 0;
  for (let place = 0; place < wanted.length; place++) {
    if (begins[place]) length = 0;
    length = wanted[place] ? length + 1 : 0;
    if (length >= count) {
      windows[found] = place + 1 - count;
      found += 1;
    }
  }
  return windows.subarray(0, found);
}
