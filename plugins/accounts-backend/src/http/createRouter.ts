import type {
  HttpAuthService,
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import express, { type Router } from 'express';
import createPromiseRouter from 'express-promise-router';
import type { Gate } from '../createGate';
import { createMeRoutes } from '../me/meRoutes';
import { createOutsideRoutes } from '../outside/outsideRoutes';
import { createPasswordRoutes } from '../passwords/passwordRoutes';
import { createSessionRoutes } from '../session/sessionRoutes';
import { createSignUpRoutes } from '../signUp/signUpRoutes';
import type { AccountsContext } from '../AccountsContext';
import { createAdminRoutes } from '../admin/adminRoutes';
import type { Office } from '../createOffice';
import { createInternalRoutes } from '../internal/internalRoutes';
import { createTicketRoutes } from '../tickets/ticketRoutes';
import { createWithdrawalRoutes } from '../withdrawal/withdrawalRoutes';
import { createMetadataRoutes } from '../oauth/metadataRoutes';
import { createOAuthRoutes } from '../oauth/oauthRoutes';
import type { ShowClients } from '../oauth/ShowClients';
import { answerRefusals } from './answerRefusals';
import type { AnswerTime } from './answerTimeServiceRef';
import { localAccountsOnly } from './localAccountsOnly';
import { noteRefusals } from './noteRefusals';
import { ownPagesOnly } from './ownPagesOnly';
import { refuse } from './refuse';

/** What the routes work with. */
export interface RouterOptions
  extends Omit<AccountsContext, 'audit' | 'events'>,
    Gate,
    AnswerTime,
    Pick<
      Office,
      | 'audit'
      | 'events'
      | 'accounts'
      | 'directory'
      | 'office'
      | 'auditSearch'
      | 'withdrawals'
      | 'tickets'
    > {
  logger: LoggerService;
  clients: ShowClients;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
}

/** Paths whose caller is known by the session cookie, or not at all. */
export const COOKIE_PATHS = [
  '/session',
  '/sign-up',
  '/password',
  '/me',
  '/outside',
];

/** Paths for everybody, of which a browser's session is one way in. */
export const OAUTH_PATHS = ['/oauth2', '/.well-known'];

/** The HTTP API as the table in accounts-common's `routes.ts` has it. */
export function createRouter(options: RouterOptions): Router {
  const v1 = createPromiseRouter();
  v1.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  v1.use(COOKIE_PATHS, ownPagesOnly(options.config));
  v1.use('/oauth2', createOAuthRoutes(options));
  v1.use('/.well-known', createMetadataRoutes(options.config));
  v1.use(express.json({ limit: '16kb' }));
  v1.use('/session', createSessionRoutes(options));
  v1.use(['/sign-up', '/password'], localAccountsOnly(options.config));
  v1.use('/sign-up', createSignUpRoutes(options));
  v1.use('/password', createPasswordRoutes(options));
  v1.use('/outside', createOutsideRoutes(options));
  v1.use('/me/shows', createTicketRoutes(options));
  v1.use('/me/withdrawal', createWithdrawalRoutes(options));
  v1.use('/me', createMeRoutes(options));
  v1.use('/internal', createInternalRoutes(options));
  v1.use(createAdminRoutes(options));
  v1.use(COOKIE_PATHS, noteRefusals(options));
  v1.use(() => {
    throw refuse('not-found');
  });
  v1.use(answerRefusals(options.logger));
  const router = createPromiseRouter();
  router.use('/v1', v1);
  return router;
}
