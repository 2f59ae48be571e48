import {
  holdRequestSchema,
  ticketingRoutes,
} from '@marquee/plugin-ticketing-common';
import { json, Router } from 'express';
import { HoldsService } from '../sales/HoldsService';
import { idempotencyKey } from './idempotencyKey';
import { parse } from './parse';

/** What a buyer does before ordering: hold, extend, release. */
export function addSaleRoutes(
  router: Router,
  options: { holds: HoldsService },
): void {
  const { holds } = options;
  const body = json({ limit: '64kb' });

  router.post(ticketingRoutes.holds(':performance'), body, async (req, res) => {
    const wish = parse(holdRequestSchema, req.body);
    const hold = await holds.hold({
      performance: req.params.performance,
      buyer: res.locals.buyer,
      wish,
      key: idempotencyKey(req),
    });
    res.status(201).json(hold);
  });

  router.get(ticketingRoutes.myHold(':performance'), async (req, res) => {
    const { performance } = req.params;
    const hold = await holds.findMine(performance, res.locals.buyer);
    // Holding nothing is no fault: browsers would show one in their console.
    if (hold) res.json(hold);
    else res.status(204).end();
  });

  router.post(ticketingRoutes.extendHold(':hold'), async (req, res) => {
    res.json(
      await holds.extend(
        req.params.hold,
        res.locals.buyer,
        idempotencyKey(req),
      ),
    );
  });

  router.delete(ticketingRoutes.hold(':hold'), async (req, res) => {
    await holds.release(req.params.hold, res.locals.buyer, idempotencyKey(req));
    res.status(204).end();
  });
}
