import { ticketingRoutes } from '@marquee/plugin-ticketing-common';
import { json, Router } from 'express';
import { WebhooksService } from '../payments/WebhooksService';

/** What the payment company calls; see {@link WebhooksService}. */
export function addPaymentRoutes(
  router: Router,
  options: { webhooks: WebhooksService },
): void {
  const { webhooks } = options;

  router.post(
    ticketingRoutes.tossWebhook,
    json({ limit: '64kb' }),
    async (req, res) => {
      await webhooks.hear(req.body);
      res.json({});
    },
  );
}
