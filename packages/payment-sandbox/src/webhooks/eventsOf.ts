import type { Cancel, Payment } from '../payments/Payment';
import { presentCancel } from '../present/presentCancel';
import { presentPayment, type View } from '../present/presentPayment';
import { koreanMicroseconds } from '../time/koreanTime';
import type { WebhookBody } from './Delivery';

/** Statuses at which nobody is told; a virtual account is told of sooner. */
const SILENT = new Set(['READY', 'IN_PROGRESS']);

/**
 * The webhooks that tell of a change, as Toss Payments sends them: of every movement and
 * every end of a payment; for virtual accounts twice, once as a callback of the deposit;
 * and of refunds that were on their way.
 */
export function eventsOf(
  before: Payment | undefined,
  after: Payment,
  view: View,
): WebhookBody[] {
  const createdAt = koreanMicroseconds(view.now);
  const events: WebhookBody[] = [];
  for (const cancel of settledCancels(before, after)) {
    const eventType = 'CANCEL_STATUS_CHANGED';
    events.push({ eventType, createdAt, data: presentCancel(cancel) });
  }
  const moved = after.transactions.length > (before?.transactions.length ?? 0);
  if (SILENT.has(after.status)) return events;
  if (!moved && before?.status === after.status) return events;
  events.push({
    eventType: 'PAYMENT_STATUS_CHANGED',
    createdAt,
    data: presentPayment(after, view) as { status: string },
  });
  const last = after.transactions.at(-1);
  if (moved && last && after.method === 'VIRTUAL_ACCOUNT') {
    const { secret, status, orderId } = after;
    const { transactionKey } = last;
    events.push({ createdAt, secret, status, transactionKey, orderId });
  }
  return events;
}

/** Refunds that were on their way before and are not any more. */
function settledCancels(before: Payment | undefined, after: Payment): Cancel[] {
  const underWay = before?.cancels.filter(
    ({ cancelStatus }) => cancelStatus === 'IN_PROGRESS',
  );
  if (!underWay?.length) return [];
  return after.cancels.filter(
    ({ transactionKey, cancelStatus }) =>
      cancelStatus !== 'IN_PROGRESS' &&
      underWay.some(it => it.transactionKey === transactionKey),
  );
}
