import {
  blockRequestSchema,
  ticketingRoutes,
  unblockRequestSchema,
} from '@marquee/plugin-ticketing-common';
import { json, Router } from 'express';
import { BlockedSeatsService } from '../sales/BlockedSeatsService';
import { actorOf } from './actorOf';
import { createManagementKeyCheck } from './managementKey';
import { parse } from './parse';

/** Seats that a seller keeps off the sale. */
export function addManageBlockRoutes(
  router: Router,
  options: { blockedSeats: BlockedSeatsService; managementKey: string },
): void {
  const { blockedSeats } = options;
  const check = createManagementKeyCheck(options);
  // The numbers of a whole house.
  const body = json({ limit: '1mb' });
  const path = ticketingRoutes.manageBlocked(':performance');

  router.get(path, check, async (req, res) => {
    res.json(await blockedSeats.list(req.params.performance));
  });

  router.put(path, check, body, async (req, res) => {
    const request = parse(blockRequestSchema, req.body);
    const { performance } = req.params;
    res.json(await blockedSeats.block(performance, request, actorOf(req)));
  });

  router.delete(path, check, body, async (req, res) => {
    const { seats } = parse(unblockRequestSchema, req.body);
    const { performance } = req.params;
    res.json(await blockedSeats.unblock(performance, seats, actorOf(req)));
  });
}
