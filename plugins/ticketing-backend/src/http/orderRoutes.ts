import {
  cancellationPreviewRequestSchema,
  cancellationRequestSchema,
  confirmRequestSchema,
  Order,
  orderRequestSchema,
  refundAccountRequestSchema,
  ticketingRoutes,
} from '@marquee/plugin-ticketing-common';
import { json, Request, Response, Router } from 'express';
import { z } from 'zod';
import { OrderPresenter } from '../orders/OrderPresenter';
import { OrdersService } from '../orders/OrdersService';
import { PaymentsService } from '../payments/PaymentsService';
import { CancellationsService } from '../refunds/CancellationsService';
import { RequestKeys } from '../sales/RequestKeys';
import { IdempotencyStore, requestDigest } from '../stores/IdempotencyStore';
import { idempotencyKey } from './idempotencyKey';
import { parse } from './parse';

/** What a buyer does about orders: order, pay, look at them, cancel. */
export function addOrderRoutes(
  router: Router,
  options: {
    orders: OrdersService;
    payments: PaymentsService;
    cancellations: CancellationsService;
    presenter: OrderPresenter;
    keys: RequestKeys;
    idempotency: IdempotencyStore;
    clock: () => number;
  },
): void {
  const { orders, payments, cancellations, presenter } = options;
  const { keys, idempotency, clock } = options;
  const body = json({ limit: '64kb' });
  const orderOf = (req: Request) => parse(z.uuid(), req.params.order);

  /** Answers with an order; a key that comes again gets the same answer. */
  async function answerOnce(
    req: Request,
    res: Response,
    action: { request: unknown; run: () => Promise<Order> },
  ) {
    const key = idempotencyKey(req);
    const { buyer } = res.locals;
    // The same key at another address is another request.
    const digest = requestDigest([req.path, action.request]);
    const now = new Date(clock());
    const order = key
      ? await idempotency.once({ buyer, key, digest, now }, action.run)
      : await action.run();
    res.status(201).json(order);
  }

  router.post(ticketingRoutes.orders, body, async (req, res) => {
    const request = parse(orderRequestSchema, req.body);
    const { buyer } = res.locals;
    const order = await orders.place(buyer, request, idempotencyKey(req));
    res.status(201).json(await presenter.present(order));
  });

  router.get(ticketingRoutes.orders, async (_req, res) => {
    const mine = await orders.list(res.locals.buyer);
    const shown = mine.map(order => presenter.present(order));
    res.json({ orders: await Promise.all(shown) });
  });

  router.get(ticketingRoutes.order(':order'), async (req, res) => {
    const order = await orders.findPayable(orderOf(req), res.locals.buyer);
    res.json(await presenter.present(order));
  });

  router.post(
    ticketingRoutes.confirmOrder(':order'),
    body,
    async (req, res) => {
      const report = parse(confirmRequestSchema, req.body);
      const { buyer } = res.locals;
      const key = idempotencyKey(req);
      const id = orderOf(req);
      await keys.note({ buyer, key, request: ['confirm', id, report] });
      const order = await payments.confirm(id, buyer, report);
      res.json(await presenter.present(order));
    },
  );

  router.post(
    ticketingRoutes.cancellationPreview(':order'),
    body,
    async (req, res) => {
      const { tickets } = parse(cancellationPreviewRequestSchema, req.body);
      const { buyer } = res.locals;
      res.json(await cancellations.preview(orderOf(req), buyer, tickets));
    },
  );

  router.post(
    ticketingRoutes.cancellations(':order'),
    body,
    async (req, res) => {
      const request = parse(cancellationRequestSchema, req.body);
      const { buyer } = res.locals;
      const id = orderOf(req);
      const run = async () =>
        presenter.present(await cancellations.cancel(id, buyer, request));
      await answerOnce(req, res, { request, run });
    },
  );

  router.post(
    ticketingRoutes.refundAccount(':order', ':refund'),
    body,
    async (req, res) => {
      const { account } = parse(refundAccountRequestSchema, req.body);
      const id = parse(z.uuid(), req.params.refund);
      const refund = { id, order: orderOf(req) };
      const { buyer } = res.locals;
      const order = await cancellations.giveAccount(refund, buyer, account);
      res.json(await presenter.present(order));
    },
  );
}
