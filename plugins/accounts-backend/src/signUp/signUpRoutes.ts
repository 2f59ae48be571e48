import {
  emailRequestSchema,
  signUpRequestSchema,
  verifyRequestSchema,
} from '@marquee/plugin-accounts-common';
import type { Router } from 'express';
import createPromiseRouter from 'express-promise-router';
import type { AccountsContext } from '../AccountsContext';
import type { AnswerTime } from '../http/answerTimeServiceRef';
import { parseInput } from '../http/parseInput';
import { addCookies } from '../http/passCookies';
import { requestContext } from '../http/requestContext';
import { takeAtLeast } from '../http/takeAtLeast';
import { answerSignIn } from '../session/sessionRoutes';
import type { SignUpService } from './SignUpService';

/** Signing up, in two steps: the form, and the mailed code. */
export function createSignUpRoutes({
  config,
  equalMs,
  signUps,
}: Pick<AccountsContext, 'config'> &
  AnswerTime & { signUps: SignUpService }): Router {
  const router = createPromiseRouter();

  router.post('/', async (request, response) => {
    const input = parseInput(signUpRequestSchema, request.body);
    const caller = requestContext(request, config);
    const cookies = await takeAtLeast(equalMs, () =>
      signUps.signUp(caller, input),
    );
    addCookies(cookies, response);
    response.status(202).json({});
  });

  router.post('/code', async (request, response) => {
    const input = parseInput(emailRequestSchema, request.body);
    const caller = requestContext(request, config);
    await takeAtLeast(equalMs, () => signUps.resend(caller, input));
    response.status(202).json({});
  });

  router.post('/verification', async (request, response) => {
    const input = parseInput(verifyRequestSchema, request.body);
    const caller = requestContext(request, config);
    const outcome = await takeAtLeast(equalMs, () =>
      signUps.verify(caller, input),
    );
    answerSignIn(response, outcome);
  });

  return router;
}
