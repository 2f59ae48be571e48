import { Readable } from 'stream';
import { pipeline } from 'stream/promises';
import {
  auditQuerySchema,
  bookersExportQuerySchema,
  bookersQuerySchema,
  revealRequestSchema,
  salesQuerySchema,
  ticketingRoutes,
} from '@marquee/plugin-ticketing-common';
import { json, Response, Router } from 'express';
import { z } from 'zod';
import { Management } from '../manage/createManagement';
import { actorOf } from './actorOf';
import { createManagementKeyCheck } from './managementKey';
import { parse } from './parse';

/** What a seller reads of a running show, by way of the portal. */
export function addManageSaleRoutes(
  router: Router,
  options: { management: Management; managementKey: string },
): void {
  const { bookers, sales, standing, audit } = options.management;
  const check = createManagementKeyCheck(options);

  router.get(ticketingRoutes.manageStanding, check, async (_req, res) => {
    answer(res, await standing.read());
  });

  router.get(ticketingRoutes.manageBookers, check, async (req, res) => {
    answer(res, await bookers.list(parse(bookersQuerySchema, req.query)));
  });

  router.get(ticketingRoutes.manageBookersFile, check, async (req, res) => {
    const query = parse(bookersExportQuerySchema, req.query);
    const lines = bookers.file(query, { actor: actorOf(req) });
    // What is refused is refused before the answer begins.
    const { value: head } = await lines.next();
    res.set('content-type', 'text/csv; charset=utf-8');
    res.set('content-disposition', 'attachment; filename="bookers.csv"');
    res.set('cache-control', 'no-store');
    res.write(head);
    await pipeline(Readable.from(lines), res);
  });

  router.post(
    ticketingRoutes.manageReveal(':order'),
    check,
    json({ limit: '4kb' }),
    async (req, res) => {
      const order = parse(z.uuid(), req.params.order);
      const { reason } = parse(revealRequestSchema, req.body);
      const actor = actorOf(req);
      answer(res, await bookers.reveal(order, { reason, actor }));
    },
  );

  router.get(ticketingRoutes.manageSales, check, async (req, res) => {
    answer(res, await sales.report(parse(salesQuerySchema, req.query)));
  });

  router.get(ticketingRoutes.manageAudit, check, async (req, res) => {
    answer(res, await audit.list(parse(auditQuerySchema, req.query)));
  });
}

/** Names and figures of people and money are kept by no cache. */
function answer(response: Response, body: object) {
  response.set('cache-control', 'no-store').json(body);
}
