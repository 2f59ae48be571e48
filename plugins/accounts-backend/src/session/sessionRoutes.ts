import type { SessionAnswer } from '@marquee/plugin-accounts-common';
import type { Router } from 'express';
import createPromiseRouter from 'express-promise-router';
import { findSession } from '../account/currentSession';
import { toOwnAccount } from '../account/toOwnAccount';
import type { AccountsContext } from '../AccountsContext';

/** Who is signed in; signing in and out. */
export function createSessionRoutes(context: AccountsContext): Router {
  const { config } = context;
  const router = createPromiseRouter();
  router.get('/', async (request, response) => {
    const found = await findSession(context, request, response);
    const answer: SessionAnswer = {
      account: found
        ? toOwnAccount(found.user, { hasPassword: !config.outside })
        : null,
      signIn: config.outside
        ? { type: 'outside', name: config.outside.name }
        : { type: 'local', demo: [] },
      places: config.places,
    };
    response.json(answer);
  });
  return router;
}
