import { CompanyPayment, CompanyRefund } from './PaymentCompany';

/**
 * What the company says of a refund. It may list several tries of one: the one that
 * got farthest counts. Undefined when it knows nothing of it.
 */
export function findRefund(
  payment: CompanyPayment,
  refund: string,
): CompanyRefund['state'] | undefined {
  const states = payment.refunds
    .filter(other => other.refund === refund)
    .map(({ state }) => state);
  return (['done', 'pending', 'failed'] as const).find(state =>
    states.includes(state),
  );
}
