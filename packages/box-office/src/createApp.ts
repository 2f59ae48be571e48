import type { Ticketing } from '@marquee/plugin-ticketing-backend/core';
import { TICKETING_BASE_PATH } from '@marquee/plugin-ticketing-common';
import express, { type Express } from 'express';
import { createMetrics } from './createMetrics';

/**
 * Everything that a box office serves: the ticketing API, health and metrics. The
 * latter are for everybody who reaches the container, which its network policy and
 * the edge decide; they say nothing of anybody.
 */
export function createApp(options: {
  ticketing: Pick<Ticketing, 'router' | 'isOpen'>;
}): Express {
  const { ticketing } = options;
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  const metrics = createMetrics();
  app.get('/metrics', metrics.serve);
  app.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  // Once it sold it stays ready. Databases are shared by all replicas: to take every
  // one of them off the net while a database is away would spare nobody, and would
  // hide tickets, which need no seat store, and words that say what is the matter.
  let hasOpened = false;
  app.get('/readyz', (_request, response) => {
    hasOpened ||= ticketing.isOpen();
    response
      .status(hasOpened ? 200 : 503)
      .json({ status: hasOpened ? 'ok' : 'seats are not loaded yet' });
  });
  app.use(metrics.measure);
  app.use(TICKETING_BASE_PATH, ticketing.router);
  return app;
}
