import { z } from 'zod';
import type { Aftermath } from '../desk/Aftermath';
import type { Agreement } from '../desk/Agreement';
import type { PaymentDesk } from '../desk/PaymentDesk';
import { readJson } from '../http/readBody';
import type { Exchange, Route } from '../http/Route';
import { sendJson } from '../http/send';
import { languageOf } from '../language/Language';
import type { Payment } from '../payments/Payment';
import { presentPayment } from '../present/presentPayment';
import { DECLINE_CODES } from '../desk/DECLINE_CODES';
import { merchantOf } from './merchantOf';
import { parse } from './schemas';

const name = z.string().min(1).max(100).optional();
const approveSchema = z.object({
  outcome: z.literal('approve').default('approve'),
  bankCode: z.string().optional(),
  customerName: name,
  misbehaviour: z.string().optional(),
});
const authenticateSchema = z.union([
  z.object({ outcome: z.literal(['decline', 'cancel']) }),
  approveSchema,
]);
const depositSchema = z.object({ depositorName: name });

/** What a person does on the pages, for programs: with the merchant's key, answered as JSON. */
export function botRoutes(options: {
  desk: PaymentDesk;
  agreement: Agreement;
  aftermath: Aftermath;
  publicUrl: string;
  clock: () => number;
}): Route[] {
  const { desk, agreement, aftermath, publicUrl, clock } = options;
  const find = ({ request, params }: Exchange) =>
    desk.find(merchantOf(request), params.paymentKey!);
  const show = (payment: Payment) =>
    presentPayment(payment, { now: clock(), publicUrl });
  return [
    {
      method: 'POST',
      path: '/sandbox/v1/payments/:paymentKey/authenticate',
      async handle(exchange) {
        const { request, response } = exchange;
        const payment = find(exchange);
        const body = parse(authenticateSchema, await readJson(request));
        const language = languageOf(request.headers['accept-language']);
        const way =
          body.outcome === 'approve'
            ? agreement.approve(payment, body, language)
            : agreement.decline(payment, DECLINE_CODES[body.outcome], language);
        const { redirectTo } = way;
        sendJson(response, 200, { redirectTo, payment: show(way.payment) });
      },
    },
    {
      method: 'POST',
      path: '/sandbox/v1/payments/:paymentKey/deposit',
      async handle(exchange) {
        const payment = find(exchange);
        const body = await readJson(exchange.request);
        const { depositorName } = parse(depositSchema, body);
        const done = aftermath.deposit(payment, depositorName);
        sendJson(exchange.response, 200, show(done));
      },
    },
    {
      method: 'POST',
      path: '/sandbox/v1/payments/:paymentKey/cancel-deposit',
      handle(exchange) {
        const waiting = desk.takeDepositBack(find(exchange));
        sendJson(exchange.response, 200, show(waiting));
      },
    },
  ];
}
