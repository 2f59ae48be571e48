import { createHash } from 'node:crypto';
import { type Request, type Response, Router, urlencoded } from 'express';
import type { Ledger } from '../ledger/Ledger';
import { type Payment, statusAt } from '../ledger/Payment';
import { checkoutPage, overPage, STYLES } from './pages';
import { type Language, TEXTS } from './texts';

const STYLE_HASH = createHash('sha256').update(STYLES).digest('base64');

const languageOf = (request: Request): Language =>
  request.acceptsLanguages(['ko', 'en']) === 'en' ? 'en' : 'ko';

function send(
  response: Response,
  options: { status: number; html: string; formTargets?: string[] },
) {
  const { status, html, formTargets = [] } = options;
  // Browsers hold the redirect after a form to `form-action` too.
  const targets = ["'self'", ...formTargets.map(url => new URL(url).origin)];
  response
    .status(status)
    .set({
      'content-security-policy': [
        `default-src 'none'`,
        `style-src 'sha256-${STYLE_HASH}'`,
        `form-action ${[...new Set(targets)].join(' ')}`,
        `frame-ancestors 'none'`,
        `base-uri 'none'`,
      ].join('; '),
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
    .type('html')
    .send(html);
}

function withQuery(address: string, query: Record<string, string>): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(query)) {
    url.searchParams.set(name, value);
  }
  return url.href;
}

/**
 * The company's own page, where buyers agree to payments. It leads back only to
 * the addresses that the merchant gave when it registered the payment.
 */
export function createCheckout(options: {
  ledger: Ledger;
  clock: () => number;
}): Router {
  const { ledger, clock } = options;
  const router = Router();

  /** The payment, if it can be agreed to; else the page that says why not is sent. */
  function open(request: Request, response: Response): Payment | undefined {
    const payment = ledger.find(request.params.paymentKey);
    const status = payment && statusAt(payment, clock());
    // A buyer who went back in the browser may agree once more.
    if (status === 'READY' || status === 'IN_PROGRESS') return payment;
    const html = overPage(languageOf(request), Boolean(payment));
    send(response, { status: payment ? 410 : 404, html });
    return undefined;
  }

  router.get('/:paymentKey', (request, response) => {
    const payment = open(request, response);
    if (!payment) return;
    const { paymentKey, orderName, totalAmount: amount, currency } = payment;
    const language = languageOf(request);
    send(response, {
      status: 200,
      html: checkoutPage({ language, paymentKey, orderName, amount, currency }),
      formTargets: [payment.successUrl, payment.failUrl],
    });
  });

  router.post(
    '/:paymentKey',
    urlencoded({ extended: false, limit: '1kb' }),
    (request, response) => {
      const payment = open(request, response);
      if (!payment) return;
      const { paymentKey, orderId, totalAmount } = payment;
      if (request.body.outcome !== 'approve') {
        const message = TEXTS[languageOf(request)].declined;
        const query = { code: 'REJECT_CARD_COMPANY', message, orderId };
        response.redirect(303, withQuery(payment.failUrl, query));
        return;
      }
      ledger.save({
        ...payment,
        status: 'IN_PROGRESS',
        authenticatedAt: new Date(clock()).toISOString(),
      });
      response.redirect(
        303,
        withQuery(payment.successUrl, {
          paymentKey,
          orderId,
          amount: String(totalAmount),
          paymentType: 'NORMAL',
        }),
      );
    },
  );
  return router;
}
