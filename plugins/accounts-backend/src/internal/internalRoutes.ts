import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  internalRoutes,
  type AccountsService,
} from '@marquee/plugin-accounts-node';
import type { Router } from 'express';
import createPromiseRouter from 'express-promise-router';
import { z } from 'zod';
import { parseInput } from '../http/parseInput';

/** Longest `Cookie` header that Node takes. */
const MAX_COOKIE = 16_384;

const admissionSchema = z.strictObject({ cookie: z.string().max(MAX_COOKIE) });
const tokenSchema = z.strictObject({
  account: z.string().max(255),
  issuedAt: z.number().int().positive(),
});
const refusalSchema = z.strictObject({
  account: z.string().max(255).optional(),
  issuedAt: z.number().int().positive().optional(),
  permission: z.string().max(255),
  resource: z.string().max(1000).optional(),
});

/** What other plugins of the portal ask; nobody else gets an answer. */
export function createInternalRoutes(options: {
  accounts: AccountsService;
  httpAuth: HttpAuthService;
}): Router {
  const { accounts, httpAuth } = options;
  const router = createPromiseRouter();
  router.use(async (request, _response, next) => {
    await httpAuth.credentials(request, { allow: ['service'] });
    next();
  });

  router.post(pathOf('admissions'), async (request, response) => {
    const admission = parseInput(admissionSchema, request.body);
    const user = await accounts.admit(admission);
    response.json({ user: user ?? null });
  });

  router.post(pathOf('tokenHolders'), async (request, response) => {
    const token = parseInput(tokenSchema, request.body);
    // Tokens of accounts that never were ours, as of the guest, have no holder.
    const known = z.uuid().safeParse(token.account).success;
    const user = known ? await accounts.findTokenHolder(token) : undefined;
    response.json({ user: user ?? null });
  });

  router.post(pathOf('people'), async (_request, response) => {
    response.json({ people: await accounts.listPeople() });
  });

  router.post(pathOf('refusals'), async (request, response) => {
    await accounts.recordRefusal(parseInput(refusalSchema, request.body));
    response.json({});
  });
  return router;
}

/** The router hangs at `/internal`. */
function pathOf(route: keyof typeof internalRoutes): string {
  return internalRoutes[route].replace(/^\/internal/, '');
}
