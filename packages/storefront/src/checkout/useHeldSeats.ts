import type { Hold, Order } from '@marquee/plugin-ticketing-common';
import { useCallback, useEffect, useRef, useState } from 'react';
import { conflictOf } from '../api/ApiError';
import type { TicketingClient } from '../api/TicketingClient';
import { whenRestored } from '../components/whenRestored';
import type { SeatPlan } from '../seating/SeatPlan';
import { countByZone } from '../seating/zoneCounts';

/** Seats that the buyer holds or held, or the order that they became. */
export interface HeldSeats {
  loading: boolean;
  hold?: Hold;
  /** Seats of a hold whose time is over. */
  lost: number[];
  /** Unpaid order of this performance, where nothing is held any more. */
  open?: Order;
  /** Server's clock minus ours, in ms. */
  clockOffset: number;
  /** What went wrong last; undefined once something went well. */
  error?: unknown;
  /**
   * Looks anew, and resolves with the hold that is there.
   *
   * @param after - `lapsed`: the box office said that the time of the hold is over,
   *   so what it had can be taken again
   */
  load(after?: 'lapsed'): Promise<Hold | undefined>;
  extend(): Promise<void>;
  expire(): void;
  takeAgain(): Promise<void>;
}

/**
 * Looks up what the buyer holds, and keeps it from being lost unnoticed.
 *
 * @param plan - tells whether seats or places of zones are taken again
 */
export function useHeldSeats(
  client: TicketingClient,
  performance: string,
  plan: SeatPlan | undefined,
): HeldSeats {
  const [loading, setLoading] = useState(true);
  const [hold, setHold] = useState<Hold>();
  const [lost, setLost] = useState<number[]>([]);
  const [open, setOpen] = useState<Order>();
  const [clockOffset, setClockOffset] = useState(0);
  const [error, setError] = useState<unknown>();

  const latest = useRef(hold);
  latest.current = hold;

  const accept = useCallback((taken: Hold | undefined) => {
    setHold(taken);
    setError(undefined);
    if (taken) setClockOffset(Date.parse(taken.now) - Date.now());
  }, []);
  const find = useCallback(
    async (after?: 'lapsed') => {
      const found = await client.findMyHold(performance);
      // Seats that became an order are not held any more: the way to it is offered.
      const orders = found ? [] : await client.listOrders();
      const became = orders.find(
        order =>
          order.performance === performance &&
          (order.state === 'pending' || order.state === 'awaiting-deposit'),
      );
      if (after === 'lapsed' && !found && !became)
        setLost(latest.current?.seats ?? []);
      setOpen(became);
      accept(found);
      return found;
    },
    [client, performance, accept],
  );
  const load = useCallback(
    async (after?: 'lapsed') => {
      try {
        return await find(after);
      } catch (caught) {
        setError(caught);
        return undefined;
      } finally {
        setLoading(false);
      }
    },
    [find],
  );
  useEffect(() => {
    load();
    // Back from the payment company, for one.
    return whenRestored(() => load());
  }, [load]);

  const tryTo = async (action: Promise<Hold>) => {
    setError(undefined);
    try {
      accept(await action);
    } catch (caught) {
      setError(caught);
      throw caught;
    }
  };
  return {
    loading,
    hold,
    lost,
    open,
    clockOffset,
    error,
    load,
    async extend() {
      if (!hold) return;
      await tryTo(client.extendHold(hold.id)).catch(() => undefined);
    },
    expire() {
      if (!hold) return;
      setLost(hold.seats);
      setHold(undefined);
    },
    async takeAgain() {
      const again =
        plan?.geometry.kind === 'zones'
          ? client.holdZones(performance, [...countByZone(plan, lost)])
          : client.holdSeats(performance, lost);
      await tryTo(again).catch(caught => {
        if (conflictOf(caught)) setLost([]);
      });
    },
  };
}
