import { PaymentCompany } from '../payments/PaymentCompany';

/**
 * Has the company take no deposit any more for an order that is over. Nothing depends
 * on it: should somebody pay in all the same, the money goes back.
 */
export async function closeAccount(
  company: Pick<PaymentCompany, 'close'>,
  paymentKey: string,
  reason: string,
): Promise<void> {
  await company.close({ paymentKey, reason }).catch(() => undefined);
}
