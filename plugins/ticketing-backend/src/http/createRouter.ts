import { LoggerService } from '@backstage/backend-plugin-api';
import { TICKETING_BASE_PATH } from '@marquee/plugin-ticketing-common';
import { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { BuyersService } from '../buyers/BuyersService';
import { SessionsService } from '../buyers/SessionsService';
import { Money } from '../createMoney';
import { SeatFeed } from '../live/SeatFeed';
import { Management } from '../manage/createManagement';
import { BlockedSeatsService } from '../sales/BlockedSeatsService';
import { Catalogue } from '../sales/Catalogue';
import { HoldsService } from '../sales/HoldsService';
import { RequestKeys } from '../sales/RequestKeys';
import { SetupService } from '../sales/SetupService';
import { ShowPageService } from '../sales/ShowPageService';
import { IdempotencyStore } from '../stores/IdempotencyStore';
import { addBuyerRoutes } from './buyerRoutes';
import { createCallerCheck } from './callerOf';
import { createCookie } from './cookies';
import { createErrorHandler } from './errorHandler';
import { addManageBlockRoutes } from './manageBlockRoutes';
import { addManageBuyerRoutes } from './manageBuyerRoutes';
import { addManageMoneyRoutes } from './manageMoneyRoutes';
import { addManageRoutes } from './manageRoutes';
import { addManageSaleRoutes } from './manageSaleRoutes';
import { addOrderRoutes } from './orderRoutes';
import { addPaymentRoutes } from './paymentRoutes';
import { addSaleRoutes } from './saleRoutes';
import { createSameOriginCheck } from './sameOrigin';
import { addShowRoutes } from './showRoutes';
import { addStreamRoutes } from './streamRoutes';
import { addTicketRoutes } from './ticketRoutes';

/** The box office's API below `TICKETING_BASE_PATH`. */
export function createRouter(options: {
  pages: ShowPageService;
  holds: HoldsService;
  money: Money;
  blockedSeats: BlockedSeatsService;
  keys: RequestKeys;
  setup: SetupService;
  management: Management;
  idempotency: IdempotencyStore;
  feed: SeatFeed;
  catalogue: Catalogue;
  sessions: SessionsService;
  buyers: BuyersService;
  signInMs: number;
  logger: LoggerService;
  clock: () => number;
  publicUrl: string;
  managementKey: string;
}): { router: Router; closeStreams(): void } {
  const { logger, publicUrl, sessions } = options;
  const { origin, protocol } = new URL(publicUrl);
  const cookie = (name: string) =>
    createCookie({
      name,
      secure: protocol === 'https:',
      path: TICKETING_BASE_PATH,
    });
  const session = cookie('marquee_buyer');
  const callers = createCallerCheck({ sessions, cookie: session });
  const router = PromiseRouter();
  addShowRoutes(router, options);
  addTicketRoutes(router, options.money);
  const streams = addStreamRoutes(router, options);
  addManageRoutes(router, options);
  addManageBlockRoutes(router, options);
  addManageBuyerRoutes(router, { ...options, ...options.money });
  addManageSaleRoutes(router, options);
  addManageMoneyRoutes(router, { ...options, ...options.money });
  addPaymentRoutes(router, options.money);
  router.use(createSameOriginCheck({ origin }));
  addBuyerRoutes(router, {
    ...options,
    find: callers.find,
    session,
    pending: cookie('marquee_sign_in'),
    origin,
  });
  router.use(callers.demand);
  addSaleRoutes(router, options);
  addOrderRoutes(router, { ...options, ...options.money });
  router.use(createErrorHandler({ logger }));
  return { router, closeStreams: streams.closeAll };
}
