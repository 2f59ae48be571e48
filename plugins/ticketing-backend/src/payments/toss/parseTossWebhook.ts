import { PaymentEvent } from '../PaymentCompany';
import { tossWebhookSchema } from './tossSchemas';

/** Reads a call of Toss Payments; undefined when it is none, or not about a payment. */
export function parseTossWebhook(body: unknown): PaymentEvent | undefined {
  const { data: event } = tossWebhookSchema.safeParse(body);
  if (!event) return undefined;
  if ('eventType' in event) {
    const { paymentKey, status, lastTransactionKey, transactionKey } =
      event.data;
    return {
      type: event.eventType,
      paymentKey,
      status,
      transactionKey: transactionKey ?? lastTransactionKey ?? '',
    };
  }
  return {
    type: 'DEPOSIT_CALLBACK',
    reference: event.orderId,
    status: event.status,
    transactionKey: event.transactionKey ?? '',
  };
}
