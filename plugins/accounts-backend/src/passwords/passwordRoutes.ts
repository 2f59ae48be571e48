import {
  emailRequestSchema,
  resetRequestSchema,
} from '@marquee/plugin-accounts-common';
import type { Router } from 'express';
import createPromiseRouter from 'express-promise-router';
import type { AccountsContext } from '../AccountsContext';
import { parseInput } from '../http/parseInput';
import { requestContext } from '../http/requestContext';
import { EQUAL_MS, takeAtLeast } from '../http/takeAtLeast';
import type { ResetService } from './ResetService';

/** Setting a new password without the old one. */
export function createPasswordRoutes({
  config,
  resets,
}: Pick<AccountsContext, 'config'> & { resets: ResetService }): Router {
  const router = createPromiseRouter();

  router.post('/code', async (request, response) => {
    const input = parseInput(emailRequestSchema, request.body);
    const caller = requestContext(request, config);
    await takeAtLeast(EQUAL_MS, () => resets.sendCode(caller, input));
    response.status(202).json({});
  });

  router.post('/reset', async (request, response) => {
    const input = parseInput(resetRequestSchema, request.body);
    const caller = requestContext(request, config);
    await takeAtLeast(EQUAL_MS, () => resets.reset(caller, input));
    response.status(204).end();
  });

  return router;
}
