import { PaymentCompany } from '../payments/PaymentCompany';

/**
 * Has the company take no deposit any more for an order that is over. Nobody waits for
 * it, and nothing depends on it: should somebody pay in all the same, the money goes back.
 */
export function closeAccount(
  company: Pick<PaymentCompany, 'close'>,
  paymentKey: string,
  reason: string,
): void {
  company.close({ paymentKey, reason }).catch(() => undefined);
}
