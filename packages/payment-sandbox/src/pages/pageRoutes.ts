import type { Aftermath } from '../desk/Aftermath';
import type { Agreement } from '../desk/Agreement';
import type { PaymentDesk } from '../desk/PaymentDesk';
import type { Route } from '../http/Route';
import { languageOf } from '../language/Language';
import type { Ledger } from '../ledger/Ledger';
import { bankRoutes } from './bankRoutes';
import { checkoutRoutes } from './checkoutRoutes';
import { misbehavioursPage } from './misbehavioursPage';
import { redirect, sendPage } from './sendPage';

/** The pages for people. */
export function pageRoutes(options: {
  ledger: Ledger;
  desk: PaymentDesk;
  aftermath: Aftermath;
  agreement: Agreement;
  clock: () => number;
}): Route[] {
  return [
    {
      method: 'GET',
      path: '/',
      handle: ({ response }) => redirect(response, '/bank'),
    },
    ...checkoutRoutes(options),
    ...bankRoutes(options),
    {
      method: 'GET',
      path: '/misbehaviours',
      handle({ request, response }) {
        const language = languageOf(request.headers['accept-language']);
        const page = misbehavioursPage(language);
        sendPage(response, { status: 200, page });
      },
    },
  ];
}
