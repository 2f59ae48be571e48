import {
  emailRequestSchema,
  resetRequestSchema,
} from '@marquee/plugin-accounts-common';
import type { Router } from 'express';
import createPromiseRouter from 'express-promise-router';
import type { AccountsContext } from '../AccountsContext';
import type { AnswerTime } from '../http/answerTimeServiceRef';
import { parseInput } from '../http/parseInput';
import { requestContext } from '../http/requestContext';
import { takeAtLeast } from '../http/takeAtLeast';
import type { ResetService } from './ResetService';

/** Setting a new password without the old one. */
export function createPasswordRoutes({
  config,
  equalMs,
  resets,
}: Pick<AccountsContext, 'config'> &
  AnswerTime & { resets: ResetService }): Router {
  const router = createPromiseRouter();

  router.post('/code', async (request, response) => {
    const input = parseInput(emailRequestSchema, request.body);
    const caller = requestContext(request, config);
    await takeAtLeast(equalMs, () => resets.sendCode(caller, input));
    response.status(202).json({});
  });

  router.post('/reset', async (request, response) => {
    const input = parseInput(resetRequestSchema, request.body);
    const caller = requestContext(request, config);
    await takeAtLeast(equalMs, () => resets.reset(caller, input));
    response.status(204).end();
  });

  return router;
}
