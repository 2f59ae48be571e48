import type { Hold, Order } from '@marquee/plugin-ticketing-common';
import { useCallback, useEffect, useRef, useState } from 'react';
import { conflictOf } from '../api/ApiError';
import type { TicketingClient } from '../api/TicketingClient';
import { type NotExtended, whyNotExtended } from '../api/whyNotExtended';
import { whenBack } from '../components/whenBack';
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
  /** Why the hold got no more time when that was last asked for. */
  notExtended?: NotExtended;
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
  const [notExtended, setNotExtended] = useState<NotExtended>();

  const latest = useRef({ hold, clockOffset });
  latest.current = { hold, clockOffset };

  const accept = useCallback((taken: Hold | undefined) => {
    setHold(taken);
    setError(undefined);
    setNotExtended(undefined);
    if (taken) setClockOffset(Date.parse(taken.now) - Date.now());
  }, []);
  const find = useCallback(
    async (after?: 'lapsed') => {
      const before = latest.current.hold;
      const found = await client.findMyHold(performance);
      // Seats that became an order are not held any more: the way to it is offered.
      const orders = found ? [] : await client.listOrders();
      const became = orders.find(
        order =>
          order.performance === performance &&
          (order.state === 'pending' || order.state === 'awaiting-deposit'),
      );
      // What was done meanwhile knows more than this answer.
      if (latest.current.hold !== before) return latest.current.hold;
      if (after === 'lapsed' && !found && !became) setLost(before?.seats ?? []);
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
    // From the payment company, for one, or from a tab where the hold was changed. Whoever
    // only comes back is not told that nobody answered: what they see is as true as before.
    return whenBack(() => {
      const { hold: mine, clockOffset: offset } = latest.current;
      const isOver = mine && Date.parse(mine.expiresAt) <= Date.now() + offset;
      return find(isOver ? 'lapsed' : undefined).catch(() => undefined);
    });
  }, [load, find]);

  return {
    loading,
    hold,
    lost,
    open,
    clockOffset,
    error,
    notExtended,
    load,
    async extend() {
      if (!hold) return;
      setNotExtended(undefined);
      try {
        accept(await client.extendHold(hold.id));
      } catch (caught) {
        const why = whyNotExtended(caught);
        // Whether it was extended without our hearing of it, only the box office knows.
        const lapsed = conflictOf(caught)?.reason === 'hold-expired';
        const found = await load(lapsed ? 'lapsed' : undefined);
        if (!why && !lapsed) setError(caught);
        if (!found || found.expiresAt === hold.expiresAt) setNotExtended(why);
      }
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
      setError(undefined);
      try {
        accept(await again);
      } catch (caught) {
        setError(caught);
        if (conflictOf(caught)) setLost([]);
      }
    },
  };
}
