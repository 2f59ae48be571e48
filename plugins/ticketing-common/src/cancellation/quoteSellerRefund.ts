import type { Currency } from '../api/money';
import { RefundableTicket, RefundQuote, refundQuote } from './refundQuote';

/**
 * What buyers get back when the seller calls it off: everything that they paid,
 * booking fees included, at any time.
 */
export function quoteSellerRefund(options: {
  currency: Currency;
  tickets: readonly RefundableTicket[];
}): RefundQuote<'seller'> {
  const { currency, tickets } = options;
  const lines = tickets.map(({ id, price, bookingFee }) => ({
    ticket: id,
    price,
    fee: 0,
    bookingFeeRefund: bookingFee,
    rule: 'seller' as const,
  }));
  return refundQuote(currency, lines);
}
