import { PaymentCompany } from '../payments/PaymentCompany';

/** A payment company that gives money back in its own way. */
export function refundingBy(
  real: PaymentCompany,
  refund: PaymentCompany['refund'],
): PaymentCompany {
  return {
    prepare: request => real.prepare(request),
    confirm: request => real.confirm(request),
    find: paymentKey => real.find(paymentKey),
    close: request => real.close(request),
    parseWebhook: body => real.parseWebhook(body),
    listTransactions: span => real.listTransactions(span),
    refund,
  };
}
