import type { Order } from '@marquee/plugin-ticketing-common';
import { useEffect, useState } from 'react';
import { ApiError, signInOf } from '../api/ApiError';
import { backOff } from '../api/backOff';
import type { TicketingClient } from '../api/TicketingClient';

/** While an order waits for its payment it is asked for this often. */
const PENDING_MS = 3_000;

/**
 * An order, asked for again while something about it is still open. `stranger`:
 * the reader has to sign in to see it.
 */
export function useOrder(
  client: Pick<TicketingClient, 'getOrder'>,
  id: string,
): { order?: Order; missing: boolean; failing: boolean; stranger: boolean } {
  const [order, setOrder] = useState<Order>();
  const [missing, setMissing] = useState(false);
  const [failing, setFailing] = useState(false);
  const [stranger, setStranger] = useState(false);
  useEffect(() => {
    let current = true;
    let timer: ReturnType<typeof setTimeout>;
    const ask = async (failures: number) => {
      let wait: number | undefined;
      try {
        const answer = await client.getOrder(id);
        if (!current) return;
        setOrder(answer);
        setFailing(false);
        if (answer.state === 'pending') wait = PENDING_MS;
      } catch (error) {
        if (!current) return;
        if (signInOf(error) !== undefined) setStranger(true);
        else if (error instanceof ApiError && !error.passing) setMissing(true);
        else {
          setFailing(true);
          wait = backOff(failures, Math.random());
        }
      }
      if (wait !== undefined) timer = setTimeout(() => ask(failures + 1), wait);
    };
    ask(0);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [client, id]);
  return { order, missing, failing, stranger };
}
