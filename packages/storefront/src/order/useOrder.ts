import type { Order } from '@marquee/plugin-ticketing-common';
import { useEffect, useState } from 'react';
import { ApiError, signInOf } from '../api/ApiError';
import { backOff } from '../api/backOff';
import type { TicketingClient } from '../api/TicketingClient';

const PENDING_MS = 3_000;
const DEPOSIT_MS = 10_000;
const REFUND_MS = 5_000;

/** How often an order is asked for again while something about it is open, in ms. */
function pauseOf({ state, refunds }: Order): number | undefined {
  if (state === 'pending') return PENDING_MS;
  if (state === 'awaiting-deposit') return DEPOSIT_MS;
  const moving = refunds.some(refund =>
    ['requested', 'pending'].includes(refund.state),
  );
  return moving ? REFUND_MS : undefined;
}

/** An order as far as it is known. */
export interface KnownOrder {
  order?: Order;
  missing: boolean;
  failing: boolean;
  /** The reader has to sign in to see it. */
  stranger: boolean;
  /** When it was kept, if it is a copy since nobody answers; ISO 8601. */
  keptAt?: string;
  /** Takes over what another call answered. */
  accept(order: Order): void;
}

/** An order, asked for again while something about it is still open. */
export function useOrder(
  client: Pick<TicketingClient, 'getOrder' | 'keptAt'>,
  id: string,
): KnownOrder {
  const [order, setOrder] = useState<Order>();
  const [missing, setMissing] = useState(false);
  const [failing, setFailing] = useState(false);
  const [stranger, setStranger] = useState(false);
  const [keptAt, setKeptAt] = useState<string>();
  /** Grows when asking has to begin anew. */
  const [round, setRound] = useState(0);
  useEffect(() => {
    let current = true;
    let timer: ReturnType<typeof setTimeout>;
    const ask = async (failures: number) => {
      let wait: number | undefined;
      let failed = failures;
      try {
        const answer = await client.getOrder(id);
        if (!current) return;
        setOrder(answer);
        setFailing(false);
        setKeptAt(client.keptAt);
        failed = client.keptAt ? failures + 1 : 0;
        wait = client.keptAt
          ? backOff(failures, Math.random())
          : pauseOf(answer);
      } catch (error) {
        if (!current) return;
        if (signInOf(error) !== undefined) setStranger(true);
        else if (error instanceof ApiError && !error.passing) setMissing(true);
        else {
          setFailing(true);
          failed += 1;
          wait = backOff(failures, Math.random());
        }
      }
      if (wait !== undefined) timer = setTimeout(() => ask(failed), wait);
    };
    ask(0);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [client, id, round]);
  return {
    order,
    missing,
    failing,
    stranger,
    keptAt,
    accept(changed) {
      setOrder(changed);
      setRound(before => before + 1);
    },
  };
}
