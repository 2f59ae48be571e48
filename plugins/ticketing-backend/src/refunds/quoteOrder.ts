import { InputError } from '@backstage/errors';
import {
  currencySchema,
  quoteCancellation,
  quoteSellerRefund,
  SellerRefundQuote,
  SellerRefundRequest,
} from '@marquee/plugin-ticketing-common';
import { SaleConflictError } from '../errors';
import { Offer } from '../sales/Catalogue';
import { StoredOrder, StoredTicket } from '../stores/StoredOrder';
import { bookingOf } from './bookingOf';

/** Whether an order's seats are held for a payment that has not come. */
export const isUnpaid = ({ state }: Pick<StoredOrder, 'state'>) =>
  state === 'pending' || state === 'awaiting-deposit';

const nothing = ({ id, price }: StoredTicket) => ({
  ticket: id,
  price,
  fee: 0,
  bookingFeeRefund: 0,
  refund: 0,
  rule: 'unpaid',
});

/**
 * What tickets of an order give back.
 *
 * @param options.mode - `policy`: less the fee that the buyer agreed to
 * @param options.now - when it is asked for
 * @throws InputError when the order has no such tickets, or is unpaid and some would stay
 * @throws SaleConflictError when they are cancelled already, or it is too late
 */
export function quoteOrder(
  offer: Offer,
  order: StoredOrder,
  options: {
    tickets: readonly string[];
    mode: SellerRefundRequest['mode'];
    now: Date;
  },
): SellerRefundQuote {
  const tickets = chosen(order, options.tickets);
  const currency = currencySchema.parse(order.currency);
  if (isUnpaid(order)) {
    if (tickets.length < order.tickets.length) {
      throw new InputError('tickets: an unpaid order is given up as a whole');
    }
    return { currency, refund: 0, fee: 0, lines: tickets.map(nothing) };
  }
  if (tickets.some(({ state }) => state !== 'sold')) {
    throw new SaleConflictError({
      reason: 'refund-changed',
      message: 'Some of these tickets are not valid any more',
    });
  }
  if (options.mode === 'full') return quoteSellerRefund({ currency, tickets });
  const quote = quoteCancellation({
    ...bookingOf(offer, order),
    now: options.now.toISOString(),
    currency,
    tickets,
  });
  if (quote.type === 'refundable') {
    const { type, ...answer } = quote;
    return answer;
  }
  throw new SaleConflictError({
    reason: 'too-late',
    message: `Nothing can be cancelled since ${quote.since}`,
  });
}

function chosen(order: StoredOrder, ids: readonly string[]): StoredTicket[] {
  return [...new Set(ids)].map(id => {
    const ticket = order.tickets.find(other => other.id === id);
    if (!ticket) throw new InputError(`tickets: the order has no '${id}'`);
    return ticket;
  });
}
