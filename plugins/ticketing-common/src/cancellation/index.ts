export { cancellationFee, type FeeRule } from './cancellationFee';
export * from './cancellationPolicy';
export type { CancellableBooking } from './cancellationSchedule';
export * from './cancellationTerms';
export type { CancellationCharge, CancellationRuleId } from './chargeAt';
export * from './quoteCancellation';
export * from './quoteSellerRefund';
export type { RefundableTicket, RefundLine, RefundQuote } from './refundQuote';
