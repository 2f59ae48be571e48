import {
  ACCOUNTS_BASE_PATH,
  accountsRoutes,
} from '@marquee/plugin-accounts-common';
import type { Router } from 'express';
import { findSession } from '../account/currentSession';
import { authHeaders } from '../auth/authHeaders';
import { parseInput } from '../http/parseInput';
import { refuse } from '../http/refuse';
import { requestContext } from '../http/requestContext';
import { mayVisitShows } from './mayVisitShows';
import { issuerOf } from './oauthMetadata';
import { authorizeRequestSchema, toParameters } from './oauthRequests';
import type { OAuthRouteOptions } from './oauthRoutes';

const PATH = `${accountsRoutes.oauth2}/authorize`;

/**
 * Where a browser comes from a show to be known there. Without a session it goes to
 * the sign-in page, which sends it here again. It leaves for the show's own address
 * only, or not at all.
 */
export function addAuthorizeRoute(
  router: Router,
  options: OAuthRouteOptions,
): void {
  const { auth, clients, config, knex } = options;
  const issuer = issuerOf(config);

  router.get('/authorize', async (request, response) => {
    const wish = parseInput(authorizeRequestSchema, request.query);
    const { client_id: show, redirect_uri: back, state } = wish;
    const query = toParameters(wish);
    const session = await findSession(options, request, response);
    if (!session) {
      const again = `${ACCOUNTS_BASE_PATH}${PATH}?${query}`;
      const page = new URL('/sign-in', config.places.publicSite);
      page.searchParams.set('continue', again);
      response.redirect(303, page.href);
      return;
    }
    if (back !== (await clients.findRedirectUri(show)))
      throw refuse('not-found');
    if (!mayVisitShows(session.user)) {
      const no = new URLSearchParams({
        error: 'access_denied',
        state,
        iss: issuer,
      });
      response.redirect(303, `${back}?${no}`);
      return;
    }
    const answer = await auth.handler(
      new Request(`${issuer}${PATH}?${query}`, {
        headers: authHeaders(requestContext(request, config)),
      }),
    );
    const location = answer.headers.get('location') ?? '';
    // Whatever better-auth thinks of the request, nobody is led elsewhere.
    if (!location.startsWith(`${back}?`)) throw refuse('invalid-input');
    // Before there is a token: whoever has ever got one is to be erased at the show, too.
    await knex('show_visits')
      .insert({ account: session.user.id, show })
      .onConflict(['account', 'show'])
      .ignore();
    response.redirect(303, location);
  });
}
