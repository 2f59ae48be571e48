import { rootHttpRouterServiceFactory } from '@backstage/backend-defaults/rootHttpRouter';
import { NotFoundError } from '@backstage/errors';
import type { Express, RequestHandler } from 'express';

/**
 * Routes that Backstage adds to plugins, and that it opens to every caller with any
 * token: `scheduler` stops and starts the jobs of a plugin, `actions` runs what
 * plugins offer to language models. Neither has a caller here.
 */
export const CLOSED_PATHS = [
  '/api/:plugin/.backstage/scheduler',
  '/api/:plugin/.backstage/actions',
];

/**
 * Takes the query out of the addresses of an answered request, before Backstage writes
 * them to the log: admins search for people by name and e-mail address there.
 */
const forgetQuery: RequestHandler = (request, response, next) => {
  response.on('finish', () => {
    [request.originalUrl] = request.originalUrl.split('?');
    const { headers } = request;
    headers.referer = headers.referer?.split('?')[0];
  });
  next();
};

/**
 * The HTTP server of the portal, without the routes below {@link CLOSED_PATHS}.
 *
 * @param inspect - is given the application before it serves
 */
export function createRootHttpRouter(inspect?: (app: Express) => void) {
  return rootHttpRouterServiceFactory({
    configure({ app, middleware, applyDefaults }) {
      // Refusals have the same security headers as other answers.
      app.use(middleware.helmet());
      app.use(CLOSED_PATHS, (_request, _response, next) =>
        next(new NotFoundError('There is nothing here')),
      );
      app.use(forgetQuery);
      applyDefaults();
      inspect?.(app);
    },
  });
}
