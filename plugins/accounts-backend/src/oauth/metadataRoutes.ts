import type { Router } from 'express';
import createPromiseRouter from 'express-promise-router';
import type { AccountsConfig } from '../config/readAccountsConfig';
import { oauthMetadata } from './oauthMetadata';

/** Seconds for which the description may be kept. */
const MAX_AGE = 3_600;

/** What the authorization server says of itself. */
export function createMetadataRoutes(
  config: Pick<AccountsConfig, 'places'>,
): Router {
  const router = createPromiseRouter();
  const names = ['/oauth-authorization-server', '/openid-configuration'];
  router.get(names, (_request, response) => {
    response
      .set('Cache-Control', `public, max-age=${MAX_AGE}`)
      .json(oauthMetadata(config));
  });
  return router;
}
