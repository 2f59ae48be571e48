import { useEffect, useState } from 'react';
import { ApiError, declineOf, signInOf } from '../api/ApiError';
import { backOff } from '../api/backOff';
import { TicketingClient } from '../api/TicketingClient';

/**
 * What is known of a payment. `known`: the order says it all; `unknown`: nobody
 * can tell yet, asking goes on; `stranger`: only the signed-in buyer may ask;
 * `declined`: the payment company said no after all.
 */
export type Confirmation =
  | { type: 'asking' | 'unknown' | 'known' | 'stranger' }
  | { type: 'declined'; reason: string };

async function askOnce(
  client: TicketingClient,
  payment: { order: string; paymentKey: string; amount: number },
): Promise<Confirmation> {
  const { order, paymentKey, amount } = payment;
  try {
    const answer = await client.confirmOrder(order, { paymentKey, amount });
    return { type: answer.state === 'pending' ? 'unknown' : 'known' };
  } catch (error) {
    const reason = declineOf(error);
    if (reason) return { type: 'declined', reason };
    if (signInOf(error) !== undefined) return { type: 'stranger' };
    // Any other refusal is an answer too: the order's page tells which.
    const refused = error instanceof ApiError && !error.passing;
    return { type: refused ? 'known' : 'unknown' };
  }
}

/** Tells the box office of a payment until it knows what became of it. */
export function useConfirmation(payment: {
  order: string;
  paymentKey: string;
  amount: number;
}): Confirmation {
  const [state, setState] = useState<Confirmation>({ type: 'asking' });
  const { order, paymentKey, amount } = payment;
  useEffect(() => {
    const client = new TicketingClient();
    let timer: ReturnType<typeof setTimeout>;
    let current = true;
    const ask = async (attempt: number) => {
      const outcome = await askOnce(client, { order, paymentKey, amount });
      if (!current) return;
      setState(outcome);
      if (outcome.type !== 'unknown') return;
      const wait = backOff(attempt + 1, Math.random());
      timer = setTimeout(() => ask(attempt + 1), wait);
    };
    ask(0);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [order, paymentKey, amount]);
  return state;
}
