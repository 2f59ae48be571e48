import type { LoggerService } from '@backstage/backend-plugin-api';
import express, { type Router } from 'express';
import createPromiseRouter from 'express-promise-router';
import { createSessionRoutes } from '../session/sessionRoutes';
import type { AccountsContext } from '../AccountsContext';
import { answerRefusals } from './answerRefusals';
import { ownPagesOnly } from './ownPagesOnly';
import { refuse } from './refuse';

/** What the routes work with. */
export interface RouterOptions extends AccountsContext {
  logger: LoggerService;
}

/** Paths whose caller is known by the session cookie, or not at all. */
export const COOKIE_PATHS = ['/session', '/sign-up', '/password', '/me'];

/** The HTTP API as the table in accounts-common's `routes.ts` has it. */
export function createRouter(options: RouterOptions): Router {
  const v1 = createPromiseRouter();
  v1.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  v1.use(COOKIE_PATHS, ownPagesOnly(options.config));
  v1.use(express.json({ limit: '16kb' }));
  v1.use('/session', createSessionRoutes(options));
  v1.use(() => {
    throw refuse('not-found');
  });
  v1.use(answerRefusals(options.logger));
  const router = createPromiseRouter();
  router.use('/v1', v1);
  return router;
}
