import type { DirectoryEntry } from '@marquee/plugin-ticketing-common';

/** What was said longer ago tells nothing of how much is left, in ms. */
const OLD_MS = 60_000;
/** Below this share of free places a show is nearly sold out. */
const FEW_LEFT = 0.05;

/** How a show sells, as its card tells it. */
export type CardState =
  | {
      type:
        | 'on-sale'
        | 'paused'
        | 'sold-out'
        | 'closed'
        | 'ended'
        | 'cancelled';
    }
  /** Its box office has not answered for a while. */
  | { type: 'unreachable' }
  | { type: 'few'; free: number }
  /** `at` is ISO 8601. */
  | { type: 'opens'; at: string };

/** When a list is read, and when it was made; ms since 1970. */
export interface ListTime {
  now: number;
  asOf: number;
}

/**
 * How a show sells now: by its dates and, as far as that is known and not old, by
 * what its box office said.
 */
export function cardState(entry: DirectoryEntry, time: ListTime): CardState {
  const { performances, opensAt, sale } = entry;
  const { now, asOf } = time;
  const coming = performances.some(iso => Date.parse(iso) > now);
  if (!coming) {
    return { type: performances.length === 0 ? 'cancelled' : 'ended' };
  }
  if (opensAt && Date.parse(opensAt) > now)
    return { type: 'opens', at: opensAt };
  if (!sale) return { type: 'on-sale' };
  const said = Date.parse(sale.now);
  if (asOf - said > OLD_MS) return { type: 'unreachable' };
  // The page has been open for a while: what it knew is no news any more.
  if (now - said > OLD_MS) return { type: 'on-sale' };
  const { state, free, places } = sale;
  switch (state) {
    case 'on-sale':
      return free < places * FEW_LEFT
        ? { type: 'few', free }
        : { type: 'on-sale' };
    case 'not-open':
      // The copy is from a moment before the sale opened.
      return { type: 'on-sale' };
    case 'paused':
    case 'sold-out':
    case 'closed':
    case 'ended':
    case 'cancelled':
      return { type: state };
    default:
      return state satisfies never;
  }
}

/** Whether tickets can be booked, as far as a card knows. */
export function isBookable({ type }: CardState): boolean {
  return type === 'on-sale' || type === 'few';
}
