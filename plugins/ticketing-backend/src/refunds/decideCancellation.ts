import {
  RefundAccount,
  resaleAt,
  SellerRefundQuote,
} from '@marquee/plugin-ticketing-common';
import { Offer } from '../sales/Catalogue';
import { Cancellation } from '../stores/CancellationStore';
import { StoredOrder, StoredRefund } from '../stores/StoredOrder';

/**
 * All that is written when tickets are cancelled.
 *
 * @param options.returned - the money is back already
 */
export function decideCancellation(
  { facts }: Pick<Offer, 'facts'>,
  order: Pick<StoredOrder, 'method'>,
  options: {
    quote: SellerRefundQuote;
    by: StoredRefund['by'];
    reason: string;
    actor?: string;
    account?: RefundAccount;
    returned?: boolean;
    now: Date;
  },
): Cancellation {
  const { quote, by, reason, actor, account, returned = false, now } = options;
  const done = returned || quote.refund === 0;
  const nowhere = order.method === 'virtual-account' && !account;
  const { timeZone } = facts.venue;
  return {
    tickets: quote.lines.map(({ ticket }) => ticket),
    amount: quote.refund,
    fee: quote.fee,
    by,
    reason,
    actor,
    account,
    failure: nowhere && !done ? 'account-needed' : undefined,
    done,
    resaleAt: new Date(resaleAt(facts.resale, timeZone, now.toISOString())),
    now,
  };
}
