import { z } from 'zod';
import { TossError } from '../errors/TossError';
import { readJson } from '../http/readBody';
import type { Route } from '../http/Route';
import { sendJson } from '../http/send';
import type { Ledger } from '../ledger/Ledger';
import { type Armed, findMisbehaviour, MISBEHAVIOURS } from '../misbehaviours';
import { merchantOf } from './merchantOf';
import { parse } from './schemas';

const MAX_URL = 2_000;
const webhookSchema = z.object({ url: z.string().max(MAX_URL).nullable() });
const MAX_TIMES = 1_000_000;
const armSchema = z.object({
  name: z.string(),
  orderId: z.string().optional(),
  paymentKey: z.string().optional(),
  times: z.number().int().min(1).max(MAX_TIMES).default(1),
});

/** What a merchant sets: where its webhooks go, and what is to go wrong. */
export function settingsRoutes(options: {
  ledger: Ledger;
  armed: Armed;
  /** @throws TossError when webhooks may not go there */
  checkWebhook: (url: string) => void;
}): Route[] {
  const { ledger, armed, checkWebhook } = options;
  return [
    {
      method: 'PUT',
      path: '/sandbox/v1/webhooks',
      async handle({ request, response }) {
        const merchant = merchantOf(request);
        const { url } = parse(webhookSchema, await readJson(request));
        if (url !== null) checkWebhook(url);
        ledger.setWebhook(merchant, url);
        sendJson(response, 200, { url });
      },
    },
    {
      method: 'GET',
      path: '/sandbox/v1/misbehaviours',
      handle({ response }) {
        const list = MISBEHAVIOURS.map(({ name, stages, does }) => ({
          name,
          stages,
          does,
        }));
        sendJson(response, 200, list);
      },
    },
    {
      method: 'POST',
      path: '/sandbox/v1/misbehaviours',
      async handle({ request, response }) {
        const merchant = merchantOf(request);
        const body = parse(armSchema, await readJson(request));
        const { name, times, ...about } = body;
        const misbehaviour = findMisbehaviour(name);
        if (!misbehaviour) throw new TossError('NOT_FOUND', name);
        armed.arm({ merchant, ...about }, misbehaviour, times);
        sendJson(response, 200, body);
      },
    },
  ];
}
