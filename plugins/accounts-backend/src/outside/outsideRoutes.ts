import type { Place } from '@marquee/plugin-accounts-common';
import type { Request, Router } from 'express';
import createPromiseRouter from 'express-promise-router';
import type { AccountsContext } from '../AccountsContext';
import { authHeaders } from '../auth/authHeaders';
import type { AccountsConfig } from '../config/readAccountsConfig';
import { passCookies } from '../http/passCookies';
import { refuse } from '../http/refuse';
import { requestContext, type RequestContext } from '../http/requestContext';
import { parseReturnTo } from '../rules/parseReturnTo';
import { finishOutside } from './finishOutside';
import { outsideProviderId } from './outsideProviders';

/** Signing in at the outside identity provider. */
export function createOutsideRoutes(context: AccountsContext): Router {
  const { auth, config } = context;
  const router = createPromiseRouter();

  router.use((_request, _response, next) =>
    next(config.outside ? undefined : refuse('not-found')),
  );

  router.get('/', async (request, response) => {
    const caller = callerAt(placeAsked(request, config), request, config);
    const { headers, response: answer } = await auth.api.signInSocial({
      body: {
        provider: outsideProviderId(caller.place),
        callbackURL: parseReturnTo(request.query.return_to),
        disableRedirect: true,
      },
      headers: authHeaders(caller),
      returnHeaders: true,
    });
    if (!answer.url) throw refuse('unavailable');
    passCookies(headers, response);
    response.redirect(answer.url);
  });

  for (const place of ['portal', 'public-site'] as const) {
    router.get(`/callback/${place}`, async (request, response) => {
      const caller = callerAt(place, request, config);
      const { headers, location } = await finishOutside(context, {
        caller,
        query: queryOf(request),
      });
      passCookies(headers, response);
      response.redirect(location);
    });
  }

  return router;
}

/** Pages link here, and links have no `Origin`: the place is where the browser is. */
function placeAsked(
  request: Request,
  { places }: Pick<AccountsConfig, 'places'>,
): Place {
  const { hostname } = new URL(places.publicSite);
  return request.hostname === hostname ? 'public-site' : 'portal';
}

function callerAt(
  place: Place,
  request: Request,
  config: AccountsConfig,
): RequestContext & { place: Place } {
  return { ...requestContext(request, config), place };
}

function queryOf(request: Request): Record<string, string> {
  const entries = Object.entries(request.query);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => {
      return typeof entry[1] === 'string';
    }),
  );
}
