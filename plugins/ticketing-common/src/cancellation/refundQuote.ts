import type { Currency } from '../api/money';

/** A paid ticket. Amounts are in the smallest unit of the show's currency. */
export interface RefundableTicket {
  id: string;
  /** What was paid for it, after discount and without the booking fee. */
  price: number;
  bookingFee: number;
}

/** What one ticket gives back: `refund` is `price - fee + bookingFeeRefund`. */
export interface RefundLine<Rule extends string> {
  /** Id of the ticket. */
  ticket: string;
  price: number;
  fee: number;
  bookingFeeRefund: number;
  refund: number;
  /** Where the fee comes from. */
  rule: Rule;
}

/** What tickets give back, one by one and together. */
export interface RefundQuote<Rule extends string> {
  currency: Currency;
  lines: RefundLine<Rule>[];
  fee: number;
  refund: number;
}

/** Adds lines up. */
export function refundQuote<Rule extends string>(
  currency: Currency,
  parts: readonly Omit<RefundLine<Rule>, 'refund'>[],
): RefundQuote<Rule> {
  const lines = parts.map(part => ({
    ...part,
    refund: part.price - part.fee + part.bookingFeeRefund,
  }));
  return {
    currency,
    lines,
    fee: lines.reduce((sum, { fee }) => sum + fee, 0),
    refund: lines.reduce((sum, { refund }) => sum + refund, 0),
  };
}
