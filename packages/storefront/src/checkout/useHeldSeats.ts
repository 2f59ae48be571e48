import type { Hold, Order } from '@marquee/plugin-ticketing-common';
import { useCallback, useEffect, useState } from 'react';
import { conflictOf } from '../api/ApiError';
import type { TicketingClient } from '../api/TicketingClient';
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
  load(): Promise<void>;
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

  const accept = useCallback((taken: Hold | undefined) => {
    setHold(taken);
    setError(undefined);
    if (taken) setClockOffset(Date.parse(taken.now) - Date.now());
  }, []);
  const load = useCallback(async () => {
    try {
      const found = await client.findMyHold(performance);
      // Seats that became an order are not held any more: the way to it is offered.
      const orders = found ? [] : await client.listOrders();
      setOpen(
        orders.find(
          order =>
            order.performance === performance &&
            (order.state === 'pending' || order.state === 'awaiting-deposit'),
        ),
      );
      accept(found);
    } catch (caught) {
      setError(caught);
    } finally {
      setLoading(false);
    }
  }, [client, performance, accept]);
  useEffect(() => {
    load();
    // Back from the payment company by the back button, the page may come out of
    // the browser's memory as it was left.
    const shown = (event: PageTransitionEvent) => event.persisted && load();
    window.addEventListener('pageshow', shown);
    return () => window.removeEventListener('pageshow', shown);
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
