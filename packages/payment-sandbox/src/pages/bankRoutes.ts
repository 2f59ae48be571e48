import type { Aftermath } from '../desk/Aftermath';
import type { PaymentDesk } from '../desk/PaymentDesk';
import { TossError } from '../errors/TossError';
import { readBody } from '../http/readBody';
import type { Route } from '../http/Route';
import { languageOf } from '../language/Language';
import type { Ledger } from '../ledger/Ledger';
import type { Payment } from '../payments/Payment';
import { accountPage, bankPage } from './bankPage';
import { redirect, sendPage } from './sendPage';

/** The bank: whoever knows the number of an account may pay into it. */
export function bankRoutes(options: {
  ledger: Ledger;
  desk: PaymentDesk;
  aftermath: Aftermath;
  clock: () => number;
}): Route[] {
  const { ledger, desk, aftermath, clock } = options;
  return [
    {
      method: 'GET',
      path: '/bank',
      handle({ request, response, query }) {
        const language = languageOf(request.headers['accept-language']);
        const number = query.get('account')?.trim();
        if (!number) {
          sendPage(response, { status: 200, page: bankPage(language) });
          return;
        }
        const payment = ledger.findByAccount(number);
        const page = payment
          ? accountPage(payment, { language, now: clock() })
          : bankPage(language, { missing: number });
        sendPage(response, { status: payment ? 200 : 404, page });
      },
    },
    {
      method: 'POST',
      path: '/bank',
      async handle({ request, response }) {
        const form = new URLSearchParams(await readBody(request));
        const number = form.get('account') ?? '';
        const payment = ledger.findByAccount(number);
        if (payment) act(payment, form.get('outcome'));
        redirect(response, `/bank?${new URLSearchParams({ account: number })}`);
      },
    },
  ];

  /** What cannot be done any more is seen on the page that follows. */
  function act(payment: Payment, outcome: string | null) {
    try {
      if (outcome === 'deposit') aftermath.deposit(payment);
      if (outcome === 'take-back') desk.takeDepositBack(payment);
    } catch (error) {
      if (!(error instanceof TossError)) throw error;
    }
  }
}
