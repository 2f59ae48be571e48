import {
  callOffRequestSchema,
  sellerRefundPreviewSchema,
  sellerRefundRequestSchema,
  ticketingRoutes,
} from '@marquee/plugin-ticketing-common';
import { json, Router } from 'express';
import { z } from 'zod';
import { presentRefund } from '../orders/presentRefund';
import { CallOffService } from '../refunds/CallOffService';
import { SellerRefundsService } from '../refunds/SellerRefundsService';
import { actorOf } from './actorOf';
import { createManagementKeyCheck } from './managementKey';
import { parse } from './parse';

/** What a seller does about money, by way of the portal: refunds, calling off. */
export function addManageMoneyRoutes(
  router: Router,
  options: {
    sellerRefunds: SellerRefundsService;
    callOffs: CallOffService;
    managementKey: string;
  },
): void {
  const { sellerRefunds, callOffs } = options;
  const check = createManagementKeyCheck(options);
  const body = json({ limit: '16kb' });

  router.get(
    ticketingRoutes.manageRefundPreview(':order'),
    check,
    async (req, res) => {
      const order = parse(z.uuid(), req.params.order);
      const request = parse(sellerRefundPreviewSchema, req.query);
      res.json(await sellerRefunds.preview(order, request));
    },
  );

  router.post(
    ticketingRoutes.manageRefunds(':order'),
    check,
    body,
    async (req, res) => {
      const id = parse(z.uuid(), req.params.order);
      const request = parse(sellerRefundRequestSchema, req.body);
      const actor = actorOf(req);
      const order = await sellerRefunds.refund(id, { ...request, actor });
      res.status(201).json({ refunds: order.refunds.map(presentRefund) });
    },
  );

  router.post(
    ticketingRoutes.manageCallOff(':performance'),
    check,
    body,
    async (req, res) => {
      const request = parse(callOffRequestSchema, req.body);
      const { performance } = req.params;
      const actor = actorOf(req);
      const callOff = await callOffs.callOff(performance, {
        ...request,
        actor,
      });
      res.status(202).json(callOff);
    },
  );

  router.get(
    ticketingRoutes.manageCallOffProgress(':performance'),
    check,
    async (req, res) => {
      res.json(await callOffs.progress(req.params.performance));
    },
  );
}
