import { useEffect, useState } from 'react';
import { ApiError } from '../api/ApiError';
import { backOff } from '../api/backOff';
import { TicketingClient } from '../api/TicketingClient';

/**
 * Tells the box office of a payment until it knows what became of it.
 *
 * @returns `known` once the order says it all; `unknown` while nobody can tell,
 * in which case asking goes on
 */
export function useConfirmation(payment: {
  order: string;
  paymentKey: string;
  amount: number;
}): 'asking' | 'unknown' | 'known' {
  const [state, setState] = useState<'asking' | 'unknown' | 'known'>('asking');
  const { order, paymentKey, amount } = payment;
  useEffect(() => {
    const client = new TicketingClient();
    let timer: ReturnType<typeof setTimeout>;
    let current = true;
    const ask = async (attempt: number) => {
      const outcome = await client.confirmOrder(order, { paymentKey, amount }).then(
        answer => (answer.state === 'pending' ? 'unknown' : 'known'),
        // A refusal is an answer too: the order's page tells which.
        error => (error instanceof ApiError && !error.passing ? 'known' : 'unknown'),
      );
      if (!current) return;
      setState(outcome);
      if (outcome === 'unknown') {
        timer = setTimeout(() => ask(attempt + 1), backOff(attempt + 1, Math.random()));
      }
    };
    ask(0);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [order, paymentKey, amount]);
  return state;
}
