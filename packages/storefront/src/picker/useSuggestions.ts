import { SEAT_STATE } from '@marquee/plugin-ticketing-common';
import { useMemo } from 'react';
import { findTogether } from '../seating/findTogether';
import type { HoldState } from './HoldKeeper';
import type { SeatMap } from './useSeatMap';

/** Single seats offered in place of one that was taken. */
const ALTERNATIVES = 3;

/**
 * Free seats near the ones that were just taken: as many beside each other as
 * were asked for, or three single ones for a single loss.
 */
export function suggestSeats(options: {
  map: Pick<SeatMap, 'plan' | 'codes'>;
  lost: number[];
  asked: number;
}): number[] {
  const { lost, asked } = options;
  const { plan } = options.map;
  const codes = options.map.codes?.slice();
  if (!plan || !codes || lost.length === 0) return [];
  // The map may not have heard yet that they are gone.
  for (const seat of lost) codes[seat] = SEAT_STATE.held;
  const [seat] = lost;
  const near = {
    x: plan.geometry.seats.x[seat],
    y: plan.geometry.seats.y[seat],
  };
  const category = plan.categoryOf(seat);
  const find = (count: number) =>
    findTogether({ plan, codes, near, category, count }) ??
    findTogether({ plan, codes, near, count });
  if (asked > 1) return find(asked) ?? [];
  const found: number[] = [];
  while (found.length < ALTERNATIVES) {
    const [next] = find(1) ?? [];
    if (next === undefined) break;
    found.push(next);
    codes[next] = SEAT_STATE.held;
  }
  return found;
}

/** See {@link suggestSeats}; follows the problem of the hold. */
export function useSuggestions(options: {
  map: SeatMap;
  hold: HoldState;
}): number[] {
  const { map, hold } = options;
  const { problem } = hold;
  const { plan, codes, revision } = map;
  return useMemo(
    () =>
      problem?.type === 'taken'
        ? suggestSeats({
            map: { plan, codes },
            lost: problem.seats,
            asked: problem.asked,
          })
        : [],
    // The codes change in place; their revision tells when.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [problem, plan, codes, revision],
  );
}
