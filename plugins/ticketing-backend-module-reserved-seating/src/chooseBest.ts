import {
  bestAvailable,
  HoldRequest,
  SEAT_STATE,
} from '@marquee/plugin-ticketing-common';
import { Choice, Stage } from '@marquee/plugin-ticketing-node';

/** A wish for the best there is. */
export type BestWish = Extract<HoldRequest, { best: unknown }>['best'];

/** The best seats for a party; those of the buyer's own hold count as free. */
export function chooseBest(wish: BestWish, stage: Stage): Choice {
  const { geometry, held } = stage;
  const { count, category, access } = wish;
  const states = Uint8Array.from(stage.states);
  for (const seat of held) states[seat] = SEAT_STATE.free;
  const categories = category === undefined ? undefined : [category];
  const best = bestAvailable({ geometry, states, count, categories, access });
  if (best) {
    return { type: 'seats', seats: [...best.seats].sort((a, b) => a - b) };
  }
  const wanted = categories?.map(id => geometry.categories.indexOf(id));
  const left = states.filter(
    (state, seat) =>
      state === SEAT_STATE.free &&
      (!wanted || wanted.includes(geometry.seats.category[seat])),
  ).length;
  return {
    type: 'refused',
    conflict: {
      reason: 'sold-out',
      message: `There are no ${count} seats for this party any more`,
      seats: [],
      left,
    },
  };
}
