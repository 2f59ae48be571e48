import {
  endedSessionsSchema,
  ticketingRoutes,
} from '@marquee/plugin-ticketing-common';
import { Router } from 'express';
import { BuyersService } from '../buyers/BuyersService';
import { BuyerOrdersService } from '../orders/BuyerOrdersService';
import { createManagementKeyCheck } from './managementKey';
import { parse } from './parse';

/** What the portal does about one buyer, with the show's management key. */
export function addManageBuyerRoutes(
  router: Router,
  options: {
    buyers: BuyersService;
    buyerOrders: BuyerOrdersService;
    managementKey: string;
  },
): void {
  const { buyers, buyerOrders } = options;
  const check = createManagementKeyCheck(options);

  router.get(ticketingRoutes.manageBuyer(':buyer'), check, async (req, res) => {
    res.json(await buyers.comingTickets(req.params.buyer));
  });

  router.get(
    ticketingRoutes.manageBuyerOrders(':buyer'),
    check,
    async (req, res) => {
      const orders = await buyerOrders.of(req.params.buyer);
      res.set('cache-control', 'no-store').json(orders);
    },
  );

  router.delete(
    ticketingRoutes.manageBuyer(':buyer'),
    check,
    async (req, res) => {
      await buyers.erase(req.params.buyer);
      res.status(204).end();
    },
  );

  router.delete(
    ticketingRoutes.manageBuyerSessions(':buyer'),
    check,
    async (req, res) => {
      const ended = parse(endedSessionsSchema, req.query);
      await buyers.endSessions(req.params.buyer, ended);
      res.status(204).end();
    },
  );
}
