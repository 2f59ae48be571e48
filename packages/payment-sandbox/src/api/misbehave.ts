import { setTimeout as sleep } from 'node:timers/promises';
import { type ErrorCode, errorEntry } from '../errors/ERRORS';
import { TossError } from '../errors/TossError';
import type { Answer } from '../ledger/Answer';
import type { Effect } from '../misbehaviours';
import type { Payment } from '../payments/Payment';
import type { Manner } from './Operation';
import type { Reply } from './Reply';

/** What a call consists of, for something to go wrong with it. */
export interface Parts {
  reply: Reply;
  /** Does what was asked for, unless it was done before. */
  work: (manner?: Manner) => Answer;
  /** Refuses it, unless it was done before. */
  refuse: (code: ErrorCode) => Answer;
  /** Ends the session. @throws TossError when it has ended */
  expire: () => void;
  /** Makes the deposit. */
  deposit: (payment: Payment) => void;
  latencyMs: () => number;
}

/**
 * Serves a call with something going wrong. While this lasts, others with the same
 * idempotency key are refused.
 *
 * @throws TossError for a refusal that is not kept
 */
export async function misbehave(effect: Effect, parts: Parts): Promise<void> {
  const { reply, work } = parts;
  switch (effect.type) {
    case 'refuse':
      if (errorEntry(effect.code).passing) throw new TossError(effect.code);
      reply.send(parts.refuse(effect.code));
      return;
    case 'silence':
      // After the work it is no longer under way: who asks again is told.
      if (effect.moment === 'after') {
        work();
        void reply.silence();
      } else {
        await reply.silence();
      }
      return;
    case 'hang-up':
      if (effect.moment === 'after') work();
      reply.hangUp();
      return;
    case 'delay':
      await sleep(parts.latencyMs(), undefined, { ref: false });
      reply.send(work());
      return;
    case 'break':
      work();
      throw new TossError('FAILED_PAYMENT_INTERNAL_SYSTEM_PROCESSING');
    case 'garble':
      reply.sendBroken(work());
      return;
    case 'expire':
      parts.expire();
      reply.send(work());
      return;
    case 'refund-later':
      reply.send(work({ refundBecomes: effect.becomes }));
      return;
    case 'deposit-first': {
      const answer = work();
      const { payment } = answer;
      if (payment?.status === 'WAITING_FOR_DEPOSIT') parts.deposit(payment);
      reply.send(answer);
      return;
    }
    case 'take-back':
    case 'webhooks':
      reply.send(work());
      return;
    default:
      effect satisfies never;
  }
}
