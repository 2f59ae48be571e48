import type {
  CancellationPreview,
  Order,
  RefundAccount,
} from '@marquee/plugin-ticketing-common';
import { useEffect, useState } from 'react';
import { conflictOf } from '../api/ApiError';
import type { TicketingClient } from '../api/TicketingClient';
import type { MessageKey } from '../i18n/pageTexts';

type CancelCalls = Pick<
  TicketingClient,
  'previewCancellation' | 'cancelTickets'
>;

/** What cancelling some tickets gives back, and the deed. */
export interface Cancellation {
  /** Undefined while it is asked for, or when nothing is chosen. */
  preview?: CancellationPreview;
  problem?: MessageKey;
  sending: boolean;
  cancel(account?: RefundAccount): Promise<void>;
}

function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** Asks what cancelling tickets gives back whenever the choice changes, and cancels them. */
export function useCancellation(options: {
  client: CancelCalls;
  order: string;
  /** Ids of the chosen tickets. */
  tickets: readonly string[];
  onDone(order: Order): void;
}): Cancellation {
  const { client, order, onDone } = options;
  const [preview, setPreview] = useState<CancellationPreview>();
  const [problem, setProblem] = useState<MessageKey>();
  const [sending, setSending] = useState(false);
  /** Grows when the amount has to be asked for again. */
  const [round, setRound] = useState(0);
  // One choice has one key, so that a repeated press cancels once.
  const [key, setKey] = useState(newKey);
  const chosen = [...options.tickets].sort().join(' ');

  useEffect(() => {
    let current = true;
    setPreview(undefined);
    setKey(newKey());
    if (chosen === '') return undefined;
    client.previewCancellation(order, chosen.split(' ')).then(
      answer => current && setPreview(answer),
      error => {
        if (!current) return;
        const tooLate = conflictOf(error)?.reason === 'too-late';
        setProblem(tooLate ? 'cancelTooLate' : 'cancelPreviewFailed');
      },
    );
    return () => {
      current = false;
    };
  }, [client, order, chosen, round]);

  return {
    preview,
    problem,
    sending,
    async cancel(account) {
      if (!preview || sending) return;
      setSending(true);
      setProblem(undefined);
      const request = {
        tickets: chosen.split(' '),
        expectedRefund: preview.refund,
        ...(account && { account }),
      };
      try {
        onDone(await client.cancelTickets(order, request, key));
      } catch (error) {
        const reason = conflictOf(error)?.reason;
        if (reason === 'refund-changed') {
          setProblem('refundChanged');
          setRound(before => before + 1);
        } else
          setProblem(reason === 'too-late' ? 'cancelTooLate' : 'cancelFailed');
      } finally {
        setSending(false);
      }
    },
  };
}
