import type { Agreement } from '../desk/Agreement';
import { DECLINE_CODES } from '../desk/DECLINE_CODES';
import { readBody } from '../http/readBody';
import type { Exchange, Route } from '../http/Route';
import { type Language, languageOf } from '../language/Language';
import type { Ledger } from '../ledger/Ledger';
import { isTaken } from '../payments/isTaken';
import type { Payment } from '../payments/Payment';
import { statusAt } from '../payments/statusAt';
import { checkoutPage } from './checkoutPage';
import { redirect, sendPage } from './sendPage';
import { statePage, unknownPage } from './statePage';

/**
 * The company's own page, where buyers agree to payments. It leads back only to
 * the addresses that the merchant gave when it registered the payment.
 */
export function checkoutRoutes(options: {
  ledger: Ledger;
  agreement: Agreement;
  clock: () => number;
}): Route[] {
  const { ledger, agreement, clock } = options;

  /** The payment, if it can be agreed to; else the page that says why not is sent. */
  function open({ request, response, params }: Exchange) {
    const language = languageOf(request.headers['accept-language']);
    const payment = ledger.find(params.paymentKey!);
    if (!payment) {
      sendPage(response, { status: 404, page: unknownPage(language) });
      return undefined;
    }
    const status = statusAt(payment, clock());
    // A buyer who went back in the browser may agree once more.
    if (status === 'READY' || status === 'IN_PROGRESS') {
      return { payment, language };
    }
    const over = isTaken(payment) ? 200 : 410;
    const page = statePage(payment, status, language);
    sendPage(response, {
      status: request.method === 'POST' && over === 200 ? 409 : over,
      page,
    });
    return undefined;
  }

  return [
    {
      method: 'GET',
      path: '/checkout/:paymentKey',
      handle(exchange) {
        const found = open(exchange);
        if (!found) return;
        const { payment, language } = found;
        sendPage(exchange.response, {
          status: 200,
          page: checkoutPage(payment, language),
          formTargets: [payment.successUrl, payment.failUrl],
        });
      },
    },
    {
      method: 'POST',
      path: '/checkout/:paymentKey',
      async handle(exchange) {
        const form = new URLSearchParams(await readBody(exchange.request));
        const found = open(exchange);
        if (!found) return;
        const { redirectTo } = answer({ ...found, form, agreement });
        redirect(exchange.response, redirectTo);
      },
    },
  ];
}

function answer(options: {
  payment: Payment;
  language: Language;
  form: URLSearchParams;
  agreement: Agreement;
}) {
  const { payment, language, form, agreement } = options;
  const outcome = form.get('outcome');
  if (outcome === 'approve') {
    const choice = {
      bankCode: form.get('bankCode') || undefined,
      customerName: form.get('customerName')?.slice(0, 100) || undefined,
      misbehaviour: form.get('misbehaviour') || undefined,
    };
    return agreement.approve(payment, choice, language);
  }
  const code = DECLINE_CODES[outcome === 'cancel' ? 'cancel' : 'decline'];
  return agreement.decline(payment, code, language);
}
