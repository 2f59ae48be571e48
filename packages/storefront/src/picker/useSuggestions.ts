import { similarSeats } from '@marquee/plugin-ticketing-common';
import { useMemo } from 'react';
import type { HoldState } from './HoldKeeper';
import type { SeatMap } from './useSeatMap';

/**
 * Choices of free seats near the ones that were just taken: as many beside each
 * other as were asked for, or single ones for a single loss.
 */
export function useSuggestions(options: {
  map: SeatMap;
  hold: HoldState;
}): number[][] {
  const { map, hold } = options;
  const { problem } = hold;
  const { plan, codes, revision } = map;
  return useMemo(
    () =>
      problem?.type === 'taken' && plan && codes
        ? similarSeats({
            geometry: plan.geometry,
            states: codes,
            lost: problem.seats,
            count: problem.asked,
          })
        : [],
    // The codes change in place; their revision tells when.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [problem, plan, codes, revision],
  );
}
