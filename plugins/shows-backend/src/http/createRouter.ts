import type {
  AuditorService,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import type { ShowsService } from '@marquee/plugin-shows-node';
import type { Router } from 'express';
import createPromiseRouter from 'express-promise-router';
import type { BoxOfficeService } from '../services/BoxOfficeService';
import type { SaleSurvey } from '../services/SaleSurvey';
import type { SeatingPlansService } from '../services/SeatingPlansService';
import type { ShowsStore } from '../stores/ShowsStore';
import { createBoxOfficeRoutes } from './boxOfficeRoutes';
import { createBuyerRoutes } from './buyerRoutes';
import { createPublicRoutes } from './publicRoutes';
import { createSeatingPlanRoutes } from './seatingPlanRoutes';
import { createShowRoutes } from './showRoutes';

/** What the routes work with. */
export interface RouterOptions {
  shows: ShowsService;
  seatingPlans: SeatingPlansService;
  boxOffices: BoxOfficeService;
  store: Pick<ShowsStore, 'listLive' | 'findLiveRevision'>;
  sales: Pick<SaleSurvey, 'of'>;
  httpAuth: HttpAuthService;
  auditor: AuditorService;
}

/** The HTTP API as the table in shows-common's `api.ts` has it. */
export function createRouter(options: RouterOptions): Router {
  const router = createPromiseRouter();
  router.use('/v1/public', createPublicRoutes(options));
  router.use('/v1/seating-plans', createSeatingPlanRoutes(options));
  router.use('/v1', createBuyerRoutes(options));
  router.use('/v1', createBoxOfficeRoutes(options));
  router.use('/v1', createShowRoutes(options));
  return router;
}
