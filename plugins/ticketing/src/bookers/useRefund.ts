import { useApi } from '@backstage/frontend-plugin-api';
import { useState } from 'react';
import { RefusedError } from '../api/RefusedError';
import {
  ticketingApiRef,
  type RefundChoice,
  type RefundPreview,
} from '../api/TicketingApi';
import { useAct } from '../hooks/useAct';

/** What refunding some tickets gives back, and the deed. */
export interface Refunding {
  /** Undefined until it is looked up for what is chosen now. */
  quote?: RefundPreview;
  /** The sum that was agreed to, when another one goes back by now. */
  before?: number;
  looking: boolean;
  /** Until it is done, or asked anew: {@link refund} does nothing meanwhile. */
  sending: boolean;
  done: boolean;
  /** Why looking it up or refunding failed. */
  error?: Error;
  look: () => void;
  /** Sends what {@link quote} says; when it has changed since, that is looked up again. */
  refund: (reason: string) => void;
  /** Puts the quote away. */
  drop: () => void;
}

/** Refunds tickets of an order: never another sum than was shown. */
export function useRefund(options: {
  show: string;
  order: string;
  choice: RefundChoice;
  onRefunded: () => void;
}): Refunding {
  const { show, order, choice, onRefunded } = options;
  const api = useApi(ticketingApiRef);
  const [looked, setLooked] = useState<{ of: string; quote: RefundPreview }>();
  const [refused, setRefused] = useState<{ of: string; sum: number }>();
  const [done, setDone] = useState(false);
  const of = [choice.mode, ...choice.tickets].join(' ');
  const quote = looked?.of === of ? looked.quote : undefined;
  const sum = refused?.of === of ? refused.sum : undefined;

  const lookUp = async () =>
    setLooked({ of, quote: await api.previewRefund(show, order, choice) });
  const looking = useAct(lookUp);
  const sending = useAct(async (reason: string) => {
    if (!quote) return;
    const expectedRefund = quote.refund;
    try {
      await api.refund(show, order, { ...choice, expectedRefund, reason });
    } catch (error) {
      if (!isChanged(error)) throw error;
      setRefused({ of, sum: expectedRefund });
      // The old quote stays meanwhile: who pressed has the focus on a button beside it.
      await lookUp().catch(failure => {
        // What cannot be refunded at all any more is told by this.
        setLooked(undefined);
        throw failure;
      });
      return;
    }
    setDone(true);
    onRefunded();
  });

  return {
    quote,
    before: quote && sum !== quote.refund ? sum : undefined,
    looking: looking.pending,
    sending: sending.pending,
    done,
    error: looking.error ?? sending.error,
    look: () => {
      sending.forget();
      void looking.run();
    },
    refund: reason => void sending.run(reason),
    drop: () => {
      setLooked(undefined);
      setRefused(undefined);
    },
  };
}

function isChanged(error: unknown): boolean {
  return error instanceof RefusedError && error.reason === 'refund-changed';
}
