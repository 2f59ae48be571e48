import { LoggerService } from '@backstage/backend-plugin-api';
import { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { SeatFeed } from '../live/SeatFeed';
import { Catalogue } from '../sales/Catalogue';
import { HoldsService } from '../sales/HoldsService';
import { OrderPresenter } from '../sales/OrderPresenter';
import { OrdersService } from '../sales/OrdersService';
import { PaymentsService } from '../sales/PaymentsService';
import { SetupService } from '../sales/SetupService';
import { ShowPageService } from '../sales/ShowPageService';
import { IdempotencyStore } from '../stores/IdempotencyStore';
import { createBuyerCookie } from './buyerCookie';
import { createErrorHandler } from './errorHandler';
import { addManageRoutes } from './manageRoutes';
import { addSaleRoutes } from './saleRoutes';
import { createSameOriginCheck } from './sameOrigin';
import { addShowRoutes } from './showRoutes';
import { addStreamRoutes } from './streamRoutes';

/** The box office's API below `TICKETING_BASE_PATH`. */
export function createRouter(options: {
  pages: ShowPageService;
  holds: HoldsService;
  orders: OrdersService;
  payments: PaymentsService;
  setup: SetupService;
  presenter: OrderPresenter;
  idempotency: IdempotencyStore;
  feed: SeatFeed;
  catalogue: Catalogue;
  logger: LoggerService;
  clock: () => number;
  publicUrl: string;
  managementKey: string;
}): { router: Router; closeStreams(): void } {
  const { logger, publicUrl } = options;
  const { origin, protocol } = new URL(publicUrl);
  const router = PromiseRouter();
  // Before the cookie: what is cached for everybody must not carry one.
  addShowRoutes(router, options);
  const streams = addStreamRoutes(router, options);
  addManageRoutes(router, options);
  router.use(createSameOriginCheck({ origin }));
  router.use(createBuyerCookie({ secure: protocol === 'https:' }));
  addSaleRoutes(router, options);
  router.use(createErrorHandler({ logger }));
  return { router, closeStreams: streams.closeAll };
}
