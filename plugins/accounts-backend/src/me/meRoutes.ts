import {
  codeRequestSchema,
  emailChangeRequestSchema,
  ownPasswordRequestSchema,
  passwordRequestSchema,
  profileRequestSchema,
} from '@marquee/plugin-accounts-common';
import type { Request, Response, Router } from 'express';
import createPromiseRouter from 'express-promise-router';
import { findAccount } from '../account/findAccount';
import { toOwnAccount } from '../account/toOwnAccount';
import type { AccountsContext } from '../AccountsContext';
import type { AnswerTime } from '../http/answerTimeServiceRef';
import { localAccountsOnly } from '../http/localAccountsOnly';
import { parseInput } from '../http/parseInput';
import { addCookies } from '../http/passCookies';
import { takeAtLeast } from '../http/takeAtLeast';
import { getCaller, type Caller } from './Caller';
import { changePassword } from './changePassword';
import { changeProfile } from './changeProfile';
import { EmailChange } from './EmailChange';
import { OwnSessions } from './OwnSessions';
import { TwoFactor } from './TwoFactor';

/** What people do with their own account. */
export function createMeRoutes(context: AccountsContext & AnswerTime): Router {
  const { config, equalMs } = context;
  const router = createPromiseRouter();
  const emails = new EmailChange(context);
  const sessions = new OwnSessions(context);
  const twoFactor = new TwoFactor(context);
  const callerOf = (request: Request, response: Response) =>
    getCaller(context, request, response);

  async function answerAccount(response: Response, { user }: Caller) {
    const account = await findAccount(context, user.id);
    response.json(toOwnAccount(account ?? user, config));
  }

  router.get('/', async (request, response) => {
    await answerAccount(response, await callerOf(request, response));
  });

  router.patch('/', async (request, response) => {
    const caller = await callerOf(request, response);
    const input = parseInput(profileRequestSchema, request.body);
    await changeProfile(context, caller, input);
    await answerAccount(response, caller);
  });

  router.use(['/password', '/email'], localAccountsOnly(config));

  router.put('/password', async (request, response) => {
    const caller = await callerOf(request, response);
    const input = parseInput(passwordRequestSchema, request.body);
    addCookies(await changePassword(context, caller, input), response);
    response.status(204).end();
  });

  router.post('/email', async (request, response) => {
    const caller = await callerOf(request, response);
    const input = parseInput(emailChangeRequestSchema, request.body);
    await takeAtLeast(equalMs, () => emails.request(caller, input));
    response.status(202).json({});
  });

  router.put('/email', async (request, response) => {
    const caller = await callerOf(request, response);
    await emails.confirm(caller, parseInput(codeRequestSchema, request.body));
    await answerAccount(response, caller);
  });

  router.post('/two-factor', async (request, response) => {
    const caller = await callerOf(request, response);
    const input = parseInput(ownPasswordRequestSchema, request.body);
    response.json(await twoFactor.setUp(caller, input));
  });

  router.put('/two-factor', async (request, response) => {
    const caller = await callerOf(request, response);
    const input = parseInput(codeRequestSchema, request.body);
    addCookies(await twoFactor.confirm(caller, input), response);
    await answerAccount(response, caller);
  });

  router.delete('/two-factor', async (request, response) => {
    const caller = await callerOf(request, response);
    const input = parseInput(ownPasswordRequestSchema, request.body);
    addCookies(await twoFactor.remove(caller, input), response);
    await answerAccount(response, caller);
  });

  router.get('/sessions', async (request, response) => {
    const caller = await callerOf(request, response);
    response.json({ sessions: await sessions.list(caller) });
  });

  router.delete('/sessions', async (request, response) => {
    await sessions.endAll(await callerOf(request, response));
    response.status(204).end();
  });

  router.delete('/sessions/:id', async (request, response) => {
    const caller = await callerOf(request, response);
    await sessions.end(caller, request.params.id);
    response.status(204).end();
  });

  return router;
}
