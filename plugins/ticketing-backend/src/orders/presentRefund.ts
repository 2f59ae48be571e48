import { Refund } from '@marquee/plugin-ticketing-common';
import { StoredRefund } from '../stores/StoredOrder';

/** A refund as its buyer and the seller see it. */
export function presentRefund(refund: StoredRefund): Refund {
  const { id, state, amount, fee, by, tickets, failure, lookAt } = refund;
  const failed = state === 'failed';
  return {
    id,
    state,
    amount,
    fee,
    by,
    at: refund.createdAt.toISOString(),
    tickets,
    ...(failed && failure && { failure }),
    ...(failed && lookAt && { retryAt: lookAt.toISOString() }),
  };
}
