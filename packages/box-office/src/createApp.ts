import type { Ticketing } from '@marquee/plugin-ticketing-backend/core';
import { TICKETING_BASE_PATH } from '@marquee/plugin-ticketing-common';
import express, { type Express } from 'express';
import type { Redis } from 'ioredis';
import type { Knex } from 'knex';
import { createMetrics } from './createMetrics';

/**
 * Everything that a box office serves: the ticketing API, health and metrics. The
 * latter are for everybody who reaches the container, which its network policy and
 * the edge decide; they say nothing of anybody.
 */
export function createApp(options: {
  ticketing: Pick<Ticketing, 'router' | 'isOpen'>;
  database: Knex;
  redis: Pick<Redis, 'ping'>;
}): Express {
  const { ticketing, database, redis } = options;
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  const metrics = createMetrics();
  app.get('/metrics', metrics.serve);
  app.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  app.get('/readyz', (_request, response) => {
    const answers = Promise.all([database.raw('SELECT 1'), redis.ping()]);
    answers.then(
      () => {
        const open = ticketing.isOpen();
        response
          .status(open ? 200 : 503)
          .json({ status: open ? 'ok' : 'seats are not loaded yet' });
      },
      error => response.status(503).json({ status: String(error.message) }),
    );
  });
  app.use(metrics.measure);
  app.use(TICKETING_BASE_PATH, ticketing.router);
  return app;
}
