import { LoggerService } from '@backstage/backend-plugin-api';
import { BalanceStore } from '../stores/BalanceStore';
import { PaymentCompany } from './PaymentCompany';

/** The span that is compared, in ms: two days, so that nothing falls between two runs. */
const SPAN_MS = 2 * 24 * 60 * 60_000;

/**
 * Compares what the company booked with what is known here, payment by payment.
 * Where they differ, the payment is looked at: calls may have been lost.
 *
 * @throws ServiceUnavailableError when the company does not list its transactions
 */
export async function reconcile(options: {
  company: PaymentCompany;
  balances: BalanceStore;
  logger: LoggerService;
  now: Date;
}): Promise<void> {
  const { company, balances, logger, now } = options;
  const from = new Date(now.getTime() - SPAN_MS);
  const returned = new Map<string, number>();
  const transactions = company.listTransactions({ from, to: now });
  for await (const { paymentKey, amount } of transactions) {
    if (amount !== 0) {
      const before = returned.get(paymentKey) ?? 0;
      returned.set(paymentKey, before + Math.max(0, -amount));
    }
  }
  const differing = await balances.lookAtDiffering(returned, now);
  const text = `Money of ${returned.size} payments moved in two days`;
  if (differing === 0) logger.info(`${text}, as is known here`);
  else logger.warn(`${text}; ${differing} of them are not as is known here`);
}
