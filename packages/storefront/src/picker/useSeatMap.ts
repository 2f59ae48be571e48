import { useCallback, useEffect, useRef, useState } from 'react';
import { loadPlan } from '../api/loadPlan';
import { SeatFeed } from '../api/SeatFeed';
import type { TicketingClient } from '../api/TicketingClient';
import { whenBack } from '../components/whenBack';
import { SeatPlan } from '../seating/SeatPlan';

/** The plan and the states of its seats, as far as they are there. */
export interface SeatMap {
  plan?: SeatPlan;
  /** State code of each seat; changed in place, see `revision`. */
  codes?: Uint8Array;
  /** Grows with each change of the states. */
  revision: number;
  /** Another one means that the house was counted anew: what was held before is not. */
  epoch?: string;
  /** Seats of the last change; undefined means all. */
  changed?: number[];
  /** When the last change was heard, by `performance.now()`. */
  heardAt: number;
  link: 'connecting' | 'live' | 'lost';
  /** When the last word came; ISO 8601, by this machine's clock. */
  asOf?: string;
  failed: boolean;
  retry(): void;
}

type Heard = Omit<SeatMap, 'retry' | 'plan' | 'failed'>;

/** Loads the plan of a performance and keeps the states of its seats live. */
export function useSeatMap(options: {
  client: TicketingClient;
  performance: string;
  digest: string;
}): SeatMap {
  const { client, performance, digest } = options;
  const [plan, setPlan] = useState<SeatPlan>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [heard, setHeard] = useState<Heard>({
    revision: 0,
    heardAt: 0,
    link: 'connecting',
  });
  const feed = useRef<SeatFeed>();

  useEffect(() => {
    let current = true;
    loadPlan(digest, client).then(
      geometry => current && setPlan(new SeatPlan(geometry)),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [client, digest, attempt]);

  useEffect(() => {
    const tell = (change: Partial<Heard>) =>
      setHeard(before => ({
        ...before,
        asOf: new Date().toISOString(),
        ...change,
      }));
    const seats = new SeatFeed({
      performance,
      client,
      listener: {
        onSnapshot: () =>
          setHeard(before => ({
            ...before,
            revision: before.revision + 1,
            codes: seats.book.codes,
            epoch: seats.book.epoch,
            changed: undefined,
            heardAt: window.performance.now(),
            asOf: new Date().toISOString(),
          })),
        onChange: changed => {
          const heardAt = window.performance.now();
          setHeard(before => ({
            ...before,
            revision: before.revision + 1,
            codes: seats.book.codes,
            changed,
            heardAt,
            asOf: new Date().toISOString(),
          }));
        },
        // The time of the last word stays when the line is lost.
        onLink: link =>
          link === 'live'
            ? tell({ link })
            : setHeard(before => ({ ...before, link })),
      },
    });
    feed.current = seats;
    const online = () => seats.retryNow();
    window.addEventListener('online', online);
    const endBack = whenBack(() => seats.retryIfQuiet());
    seats.run();
    return () => {
      window.removeEventListener('online', online);
      endBack();
      seats.stop();
    };
  }, [client, performance]);

  const retry = useCallback(() => {
    setFailed(false);
    setAttempt(before => before + 1);
    feed.current?.retryNow();
  }, []);
  return { ...heard, plan, failed, retry };
}
