import express, {
  type ErrorRequestHandler,
  type Express,
  type RequestHandler,
} from 'express';
import { WORKER_PATH } from '../worker/kept';
import { assetHandler, workerHandler } from './assets';
import { pathOf } from './language';
import { log } from './log';
import type { PosterStore } from './PosterStore';
import { securityHeaders } from './securityHeaders';

const onError: ErrorRequestHandler = (error, _request, response, next) => {
  log(error instanceof Error ? String(error.stack) : String(error));
  if (response.headersSent) next(error);
  else
    response
      .status(500)
      .type('text/plain')
      .send('This page could not be made.');
};

/**
 * What both servers have in common: health, assets, posters, safety; `page`
 * answers everything else. Both stay ready without the services behind them,
 * since a page that says so is worth more than no page.
 */
export function createBaseApp(
  options: {
    /** Folder of the assets. */
    assets: string;
    posters: PosterStore;
    /** Fetches what posters come with: another replica may have rendered the page that asks. */
    load: () => Promise<unknown>;
    /** What else there is besides pages: handlers by their path. */
    files?: Record<string, RequestHandler>;
  },
  page: (...args: Parameters<RequestHandler>) => Promise<void>,
): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.get(['/healthz', '/readyz'], (_request, response) => {
    response.type('text/plain').send('ok');
  });
  app.use(securityHeaders);
  app.get('/assets/:file', assetHandler(options.assets));
  app.get(WORKER_PATH, workerHandler(options.assets));
  app.get('/posters/:name', (request, response, next) => {
    options
      .load()
      .then(() => options.posters.handler(request, response, next))
      .catch(next);
  });
  app.get(
    ['/assets/*', '/posters/*', '/favicon.ico', '/robots.txt'],
    (_request, response) => {
      response.status(404).type('text/plain').send('There is no such file.');
    },
  );
  for (const [path, file] of Object.entries(options.files ?? {}))
    app.get(path, file);
  app.get('*', (request, response, next) => {
    page(request, response, next).catch(next);
  });
  // A form that is sent before its page is live: nothing of it is read.
  app.post('*', (request, response) => {
    response.redirect(303, pathOf(request));
  });
  app.use(onError);
  return app;
}
