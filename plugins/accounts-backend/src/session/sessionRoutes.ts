import {
  secondStepRequestSchema,
  signInRequestSchema,
  type SessionAnswer,
} from '@marquee/plugin-accounts-common';
import type { Response, Router } from 'express';
import createPromiseRouter from 'express-promise-router';
import { findSession } from '../account/currentSession';
import { toOwnAccount } from '../account/toOwnAccount';
import type { AccountsContext } from '../AccountsContext';
import { authHeaders } from '../auth/authHeaders';
import { DEMO_ACCOUNTS } from '../demo/demoAccounts';
import { localAccountsOnly } from '../http/localAccountsOnly';
import { parseInput } from '../http/parseInput';
import { addCookies, passCookies } from '../http/passCookies';
import { requestContext } from '../http/requestContext';
import type { SignInOutcome, SignInService } from './SignInService';

/** Who is signed in; signing in and out. */
export function createSessionRoutes(
  context: AccountsContext & { signIns: SignInService },
): Router {
  const { auth, config, audit, events, signIns } = context;
  const router = createPromiseRouter();

  router.get('/', async (request, response) => {
    const found = await findSession(context, request, response);
    const answer: SessionAnswer = {
      account: found ? toOwnAccount(found.user, config) : null,
      signIn: config.outside
        ? { type: 'outside', name: config.outside.name }
        : {
            type: 'local',
            demo: config.demo
              ? DEMO_ACCOUNTS.map(({ name, ...account }) => account)
              : [],
          },
      places: config.places,
    };
    response.json(answer);
  });

  router.post('/', localAccountsOnly(config), async (request, response) => {
    const input = parseInput(signInRequestSchema, request.body);
    answerSignIn(
      response,
      await signIns.signIn(requestContext(request, config), input),
    );
  });

  router.post('/second-step', async (request, response) => {
    const input = parseInput(secondStepRequestSchema, request.body);
    answerSignIn(
      response,
      await signIns.takeSecondStep(requestContext(request, config), input),
    );
  });

  router.delete('/', async (request, response) => {
    const caller = requestContext(request, config);
    const found = await auth.api.getSession({ headers: authHeaders(caller) });
    const { headers } = await auth.api.signOut({
      headers: authHeaders(caller),
      returnHeaders: true,
    });
    passCookies(headers, response);
    if (found) {
      const actor = found.user.id;
      await audit.record({
        ...{ action: 'sign-out', outcome: 'success', request: caller, actor },
      });
      await events.signedOut({ account: actor, session: found.session.id });
    }
    response.status(204).end();
  });

  return router;
}

/** Answers with what became of a sign-in. */
export function answerSignIn(
  response: Response,
  { answer, cookies }: SignInOutcome,
): void {
  addCookies(cookies, response);
  response.json(answer);
}
