import { StoredOrder, StoredRefund } from '../stores/StoredOrder';

/**
 * Whether exactly this was cancelled before: the request came a second time, for
 * its first answer was lost.
 */
export function alreadyCancelled(
  order: Pick<StoredOrder, 'refunds'>,
  request: {
    tickets: readonly string[];
    amount: number;
    by: StoredRefund['by'];
  },
): boolean {
  const wanted = [...new Set(request.tickets)].sort().join();
  return order.refunds.some(
    ({ tickets, amount, by }) =>
      by === request.by &&
      amount === request.amount &&
      [...tickets].sort().join() === wanted,
  );
}
