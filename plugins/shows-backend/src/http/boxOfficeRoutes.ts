import { NotFoundError } from '@backstage/errors';
import express, { type Request, type Response, type Router } from 'express';
import createPromiseRouter from 'express-promise-router';
import { pipeline } from 'node:stream/promises';
import {
  BOX_OFFICE_ROUTES,
  boxOfficePath,
  type BoxOfficeRoute,
} from '../boxOffice/boxOfficeRoutes';
import type { RouterOptions } from './createRouter';
import { withAudit } from './withAudit';

/** Room for the numbers of 100,000 seats. */
const MAX_BODY_SIZE = '1mb';

/** Headers of an answer that say what it is. */
const PASSED_HEADERS = ['content-type', 'content-disposition'];

/** What sellers ask of the box offices of their shows: exactly the routes of the table. */
export function createBoxOfficeRoutes(
  options: Pick<RouterOptions, 'boxOffices' | 'httpAuth' | 'auditor'>,
): Router {
  const { boxOffices, httpAuth, auditor } = options;
  const router = createPromiseRouter();

  const pass = async (
    route: BoxOfficeRoute,
    request: Request,
    response: Response,
  ) => {
    const credentials = await httpAuth.credentials(request);
    const path = boxOfficePath(route, request.params);
    if (path === undefined) throw new NotFoundError('There is no such thing');
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const { status, headers, body } = await boxOffices.pass(
      {
        show: request.params.id,
        method: request.method,
        path: `${path}${new URL(request.url, 'http://portal').search}`,
        ...(request.method !== 'GET' && { body: request.body }),
      },
      { credentials, signal: gone.signal },
    );
    response.status(status).set('Cache-Control', 'no-store');
    for (const name of PASSED_HEADERS) {
      if (headers[name]) response.set(name, headers[name]);
    }
    await pipeline(body, response);
  };

  for (const route of BOX_OFFICE_ROUTES) {
    const handler = (request: Request, response: Response) =>
      pass(route, request, response);
    router[route.method](
      `/shows/:id/box-office${route.path}`,
      express.json({ limit: MAX_BODY_SIZE }),
      route.audit ? withAudit(auditor, route.audit, handler) : handler,
    );
  }
  return router;
}
