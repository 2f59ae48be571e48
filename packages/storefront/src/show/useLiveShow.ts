import type { ShowPage } from '@marquee/plugin-ticketing-common';
import { useEffect, useRef, useState } from 'react';
import { askShowState, type ShowState } from '../api/askShowState';
import { whenRestored } from '../components/whenRestored';

/** Spread of the moments at which waiting pages ask, in ms: they would all ask at once. */
const SPREAD_MS = 1_500;
const OPENING_MS = 2_000;
const PAUSED_MS = 10_000;
/** Timers stand still while a machine sleeps: so often the clock is looked at instead, in ms. */
const GLANCE_MS = 15_000;

/** A show as it sells at the moment, and how far the clock here is from the server's. */
export interface LiveShow {
  show: ShowPage;
  /** Server's clock minus this machine's, in ms; undefined until it is known. */
  clockOffset?: number;
}

function withState(show: ShowPage, { now, performances }: ShowState): ShowPage {
  const states = new Map(performances.map(state => [state.id, state]));
  return {
    ...show,
    now,
    performances: show.performances.map(performance => ({
      ...performance,
      ...states.get(performance.id),
    })),
  };
}

/** When to ask again, in ms from now; undefined when nothing is about to change. */
function pauseOf({ performances }: ShowPage, now: number): number | undefined {
  const opening = performances.flatMap(({ saleState, opensAt }) =>
    saleState === 'not-open' && opensAt ? [Date.parse(opensAt) - now] : [],
  );
  const soonest = Math.min(...opening);
  if (opening.length > 0) return soonest > 0 ? soonest : OPENING_MS;
  const paused = performances.some(({ saleState }) => saleState === 'paused');
  return paused ? PAUSED_MS : undefined;
}

/** Follows a show: its page opens by itself when the sale does. */
export function useLiveShow(initial: ShowPage): LiveShow {
  const [live, setLive] = useState<LiveShow>({ show: initial });
  const latest = useRef(initial);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let current = true;
    let offset = 0;
    const wakeAt = (due: number, act: () => void) => {
      clearTimeout(timer);
      const left = due - Date.now();
      timer = setTimeout(
        () => (due > Date.now() ? wakeAt(due, act) : act()),
        Math.min(GLANCE_MS, left),
      );
    };
    const ask = async () => {
      const state = await askShowState().catch(() => undefined);
      if (!current) return;
      if (state) {
        offset = Date.parse(state.now) - Date.now();
        latest.current = withState(latest.current, state);
        setLive({ show: latest.current, clockOffset: offset });
      }
      const pause = pauseOf(latest.current, Date.now() + offset);
      if (pause !== undefined)
        wakeAt(Date.now() + pause + Math.random() * SPREAD_MS, ask);
    };
    // The first answer also tells the server's clock; whoever only reads needs none.
    if (pauseOf(latest.current, Date.now()) !== undefined) ask();
    const end = whenRestored(ask);
    return () => {
      current = false;
      clearTimeout(timer);
      end();
    };
  }, []);
  return live;
}
