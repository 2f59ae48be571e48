import { accountsRoutes } from '@marquee/plugin-accounts-common';
import express, {
  type Request as ClientRequest,
  type Response as Answer,
  type Router,
} from 'express';
import createPromiseRouter from 'express-promise-router';
import type { z } from 'zod';
import type { AccountsContext } from '../AccountsContext';
import { authHeaders } from '../auth/authHeaders';
import { requestContext } from '../http/requestContext';
import { addAuthorizeRoute } from './authorizeRoute';
import { issuerOf } from './oauthMetadata';
import {
  revokeRequestSchema,
  toParameters,
  tokenRequestSchema,
} from './oauthRequests';
import type { ShowClients } from './ShowClients';

/** Seconds for which box offices may keep the public keys. */
const KEYS_MAX_AGE = 60;

/** What the OAuth routes work with. */
export interface OAuthRouteOptions
  extends Pick<AccountsContext, 'auth' | 'config' | 'knex'> {
  clients: ShowClients;
}

/**
 * OAuth 2.1 for the pages of shows. better-auth does the work; what it gets is made
 * anew from what we know, and nothing else of it can be reached.
 */
export function createOAuthRoutes(options: OAuthRouteOptions): Router {
  const { auth, config, clients } = options;
  const router = createPromiseRouter();
  router.use(express.urlencoded({ extended: false, limit: '8kb' }));
  addAuthorizeRoute(router, options);

  const forward = async (
    request: ClientRequest,
    response: Answer,
    init: { path: string; form?: URLSearchParams },
  ) => {
    const context = { ...requestContext(request, config), cookie: '' };
    const answer = await auth.handler(
      new Request(`${issuerOf(config)}${init.path}`, {
        method: init.form ? 'POST' : 'GET',
        headers: authHeaders(context),
        body: init.form,
      }),
    );
    response
      .status(answer.status)
      .type('json')
      .send(await answer.text());
  };

  const post = (path: string, schema: z.ZodType<Record<string, string>>) => {
    router.post(path, async (request, response) => {
      const parsed = schema.safeParse(request.body);
      if (!parsed.success) {
        const [{ path: at, message }] = parsed.error.issues;
        const error_description = `${at.join('.')}: ${message}`;
        response
          .status(400)
          .json({ error: 'invalid_request', error_description });
        return;
      }
      if (!(await clients.findRedirectUri(parsed.data.client_id))) {
        response.status(401).json({ error: 'invalid_client' });
        return;
      }
      const form = toParameters(parsed.data);
      await forward(request, response, { path: `/oauth2${path}`, form });
    });
  };
  post('/token', tokenRequestSchema);
  post('/revoke', revokeRequestSchema);

  router.get('/jwks', async (request, response) => {
    response.set('Cache-Control', `public, max-age=${KEYS_MAX_AGE}`);
    await forward(request, response, { path: accountsRoutes.keys });
  });
  return router;
}
