import type { ShowPage } from '@marquee/plugin-ticketing-common';

/** Path at which the server of a show's pages tells how the show sells. */
export const SHOW_STATE_PATH = '/state.json';

/** What changes of a show while its page is open. */
export interface ShowState {
  /** The box office's clock; ISO 8601. */
  now: string;
  performances: Pick<
    ShowPage['performances'][number],
    'id' | 'saleState' | 'freeSeats' | 'seatCount' | 'opensAt' | 'closesAt'
  >[];
}

/** What changes of a show, taken out of it. */
export function showStateOf(show: ShowPage, now: string): ShowState {
  return {
    now,
    performances: show.performances.map(
      ({ id, saleState, freeSeats, seatCount, opensAt, closesAt }) => ({
        id,
        saleState,
        freeSeats,
        seatCount,
        opensAt,
        closesAt,
      }),
    ),
  };
}

/**
 * Asks the server of this page how the show sells. It is our own server, so its
 * answer is not checked again.
 *
 * @throws TypeError when there is no answer
 */
export async function askShowState(): Promise<ShowState> {
  const response = await fetch(SHOW_STATE_PATH, { credentials: 'omit' });
  if (!response.ok)
    throw new TypeError(`${SHOW_STATE_PATH} answered ${response.status}`);
  return (await response.json()) as ShowState;
}
