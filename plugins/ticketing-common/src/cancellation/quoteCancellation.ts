import type { Currency } from '../api/money';
import { cancellationFee } from './cancellationFee';
import {
  CancellableBooking,
  cancellationSchedule,
} from './cancellationSchedule';
import { CancellationRuleId, chargeAt } from './chargeAt';
import { RefundableTicket, RefundQuote, refundQuote } from './refundQuote';

/** What cancelling gives back now, or since when nobody can cancel; ISO 8601. */
export type CancellationQuote =
  | ({ type: 'refundable' } & RefundQuote<CancellationRuleId>)
  | { type: 'too-late'; since: string };

/**
 * What a buyer gets back who cancels these tickets at `now`. Each ticket counts
 * by itself, so it makes no difference whether they are cancelled together.
 */
export function quoteCancellation(
  options: CancellableBooking & {
    /** When the buyer asks for it; ISO 8601. */
    now: string;
    currency: Currency;
    tickets: readonly RefundableTicket[];
  },
): CancellationQuote {
  const { now, currency, tickets } = options;
  const schedule = cancellationSchedule(options);
  const charge = chargeAt(schedule, Date.parse(now));
  if (!charge) {
    return {
      type: 'too-late',
      since: new Date(schedule.deadline).toISOString(),
    };
  }
  const { rule, bookingFeeRefunded } = charge;
  const lines = tickets.map(({ id, price, bookingFee }) => ({
    ticket: id,
    price,
    fee: cancellationFee(charge, price),
    bookingFeeRefund: bookingFeeRefunded ? bookingFee : 0,
    rule,
  }));
  return { type: 'refundable', ...refundQuote(currency, lines) };
}
