import type { Aftermath } from '../desk/Aftermath';
import type { PaymentDesk } from '../desk/PaymentDesk';
import type { Ledger } from '../ledger/Ledger';
import { listOperation } from './listOperation';
import type { Call, Operation } from './Operation';
import {
  cancelRequestSchema,
  confirmRequestSchema,
  createRequestSchema,
  parse,
} from './schemas';

const member = (body: unknown, name: string): string | undefined => {
  const value = (body as Record<string, unknown> | null)?.[name];
  return typeof value === 'string' ? value : undefined;
};
const byKey = ({ params }: Call) => ({ paymentKey: params.paymentKey });

/** The calls of Toss Payments' API that the sandbox knows. */
export function operations(options: {
  desk: PaymentDesk;
  ledger: Ledger;
  /** @throws TossError when webhooks may not go there */
  checkWebhook: (url: string) => void;
  aftermath: Aftermath;
}): Operation[] {
  const { desk, ledger, checkWebhook, aftermath } = options;
  return [
    {
      method: 'POST',
      path: '/v1/payments',
      stage: 'create',
      about: ({ body }) => ({ orderId: member(body, 'orderId') }),
      run({ merchant, body }) {
        const request = parse(createRequestSchema, body);
        if (request.webhookUrl) checkWebhook(request.webhookUrl);
        return { payment: desk.create(merchant, request) };
      },
    },
    {
      method: 'POST',
      path: '/v1/payments/confirm',
      stage: 'confirm',
      about: ({ body }) => ({
        orderId: member(body, 'orderId'),
        paymentKey: member(body, 'paymentKey'),
      }),
      run({ merchant, body }) {
        const request = parse(confirmRequestSchema, body);
        return { payment: desk.confirm(merchant, request) };
      },
      refused({ merchant, body }, code) {
        const payment = ledger.find(member(body, 'paymentKey') ?? '');
        if (payment?.merchant === merchant) desk.abort(payment, code);
      },
    },
    {
      method: 'POST',
      path: '/v1/payments/:paymentKey/cancel',
      stage: 'cancel',
      about: byKey,
      run({ merchant, body, params }, { refundBecomes }) {
        const request = parse(cancelRequestSchema, body);
        const payment = desk.find(merchant, params.paymentKey!);
        const canceled = desk.cancel(payment, request, Boolean(refundBecomes));
        if (refundBecomes) {
          const { transactionKey } = canceled.cancels.at(-1)!;
          const outcome = { transactionKey, cancelStatus: refundBecomes };
          aftermath.settleCancel(canceled, outcome);
        }
        return { payment: canceled };
      },
    },
    {
      method: 'GET',
      path: '/v1/payments/orders/:orderId',
      stage: 'get',
      about: ({ params }) => ({ orderId: params.orderId }),
      run: ({ merchant, params }) => ({
        payment: desk.findByOrder(merchant, params.orderId!),
      }),
    },
    {
      method: 'GET',
      path: '/v1/payments/:paymentKey',
      stage: 'get',
      about: byKey,
      run: ({ merchant, params }) => ({
        payment: desk.find(merchant, params.paymentKey!),
      }),
    },
    listOperation(ledger),
  ];
}
