import { InputError } from '@backstage/errors';
import {
  confirmRequestSchema,
  holdRequestSchema,
  IDEMPOTENCY_HEADER,
  orderRequestSchema,
  ticketingRoutes,
} from '@marquee/plugin-ticketing-common';
import { json, Request, Router } from 'express';
import { z } from 'zod';
import { HoldsService } from '../sales/HoldsService';
import { OrderPresenter } from '../sales/OrderPresenter';
import { OrdersService } from '../sales/OrdersService';
import { PaymentsService } from '../sales/PaymentsService';
import { IdempotencyStore, requestDigest } from '../stores/IdempotencyStore';
import { parse } from './parse';

function idempotencyKey(request: Request): string | undefined {
  const key = request.get(IDEMPOTENCY_HEADER);
  if (key && key.length > 300) {
    throw new InputError(`${IDEMPOTENCY_HEADER} is longer than 300 characters`);
  }
  return key || undefined;
}

/** What a buyer does: hold, extend, release, order, pay, look at an order. */
export function addSaleRoutes(
  router: Router,
  options: {
    holds: HoldsService;
    orders: OrdersService;
    payments: PaymentsService;
    presenter: OrderPresenter;
    idempotency: IdempotencyStore;
    clock: () => number;
  },
): void {
  const { holds, orders, payments, presenter, idempotency, clock } = options;
  const body = json({ limit: '64kb' });

  router.post(ticketingRoutes.holds(':performance'), body, async (req, res) => {
    const wish = parse(holdRequestSchema, req.body);
    if (!('seats' in wish)) {
      throw new InputError('seats: this show is sold by its seats');
    }
    const hold = await holds.hold({
      performance: req.params.performance,
      buyer: res.locals.buyer,
      seats: wish.seats,
      idempotencyKey: idempotencyKey(req),
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
    res.json(await holds.extend(req.params.hold, res.locals.buyer));
  });

  router.delete(ticketingRoutes.hold(':hold'), async (req, res) => {
    await holds.release(req.params.hold, res.locals.buyer);
    res.status(204).end();
  });

  router.post(ticketingRoutes.orders, body, async (req, res) => {
    const request = parse(orderRequestSchema, req.body);
    const { buyer } = res.locals;
    const key = idempotencyKey(req);
    const place = () => orders.place(buyer, request);
    const digest = requestDigest(request);
    const now = new Date(clock());
    const order = key
      ? await idempotency.once({ buyer, key, digest, now }, place)
      : await place();
    res.status(201).json(order);
  });

  router.get(ticketingRoutes.order(':order'), async (req, res) => {
    const id = parse(z.uuid(), req.params.order);
    const order = await orders.find(id, res.locals.buyer);
    res.json(presenter.present(order));
  });

  router.post(
    ticketingRoutes.confirmOrder(':order'),
    body,
    async (req, res) => {
      const id = parse(z.uuid(), req.params.order);
      const report = parse(confirmRequestSchema, req.body);
      const { buyer } = res.locals;
      await payments.confirm(await orders.find(id, buyer), report);
      res.json(presenter.present(await orders.find(id, buyer)));
    },
  );
}
