import { InputError } from '@backstage/errors';
import {
  parsePlaces,
  showFactsSchema,
  ShowSetup,
  ticketingRoutes,
} from '@marquee/plugin-ticketing-common';
import { json, Router } from 'express';
import { z } from 'zod';
import { SetupService } from '../sales/SetupService';
import { createManagementKeyCheck } from './managementKey';
import { parse } from './parse';

/** A plan of 100,000 seats takes about 10 MB. */
const MOST_BYTES = '30mb';

/** Places are parsed on their own, for a fault that says where it is. */
const bodySchema = z.strictObject({
  facts: showFactsSchema,
  places: z.unknown(),
});

function parseSetup(body: unknown): ShowSetup {
  const { facts, places } = parse(bodySchema, body);
  const parsed = parsePlaces(places);
  if (parsed.type === 'fault') {
    throw new InputError(`places.${parsed.path}: ${parsed.message}`);
  }
  return { facts, places: parsed.places };
}

/** What the portal does with the show's management key. */
export function addManageRoutes(
  router: Router,
  options: { setup: SetupService; managementKey: string },
): void {
  const { setup, managementKey } = options;

  router.put(
    ticketingRoutes.manageShow,
    createManagementKeyCheck({ managementKey }),
    json({ limit: MOST_BYTES }),
    async (request, response) => {
      await setup.save(parseSetup(request.body));
      response.status(204).end();
    },
  );
}
