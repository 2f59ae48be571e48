import {
  genreSchema,
  seatingSchema,
} from '@marquee/plugin-container-pool-common';
import {
  changeFactsRequestSchema,
  planRequestSchema,
} from '@marquee/plugin-shows-common';
import express, { type Router } from 'express';
import createPromiseRouter from 'express-promise-router';
import { z } from 'zod';
import type { RouterOptions } from './createRouter';
import { parseInput } from './parseInput';
import { withAudit } from './withAudit';

/** Room for a poster in the answers. */
const MAX_ANSWERS_SIZE = '2mb';

const partsQuerySchema = z.object({
  genre: genreSchema,
  seating: seatingSchema,
});

/** Parts, plans and shows of the caller. */
export function createShowRoutes(
  options: Pick<RouterOptions, 'shows' | 'httpAuth' | 'auditor'>,
): Router {
  const { shows, httpAuth, auditor } = options;
  const router = createPromiseRouter();
  router.use(express.json({ limit: MAX_ANSWERS_SIZE }));

  router.get('/parts', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const show = parseInput(partsQuerySchema, request.query);
    response.json(await shows.getOfferedParts(show, { credentials }));
  });

  router.post('/plans', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const { answers } = parseInput(planRequestSchema, request.body);
    response.json(await shows.planShow(answers, { credentials }));
  });

  router.post(
    '/shows',
    withAudit(auditor, 'show-open', async (request, response) => {
      const credentials = await httpAuth.credentials(request);
      const { answers } = parseInput(planRequestSchema, request.body);
      const show = await shows.openShow(answers, { credentials });
      response.status(201).json(show);
    }),
  );

  router.get('/shows', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    response.json({ shows: await shows.listShows({ credentials }) });
  });

  router.get('/shows/:id', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    response.json(await shows.getShow(request.params.id, { credentials }));
  });

  router.put(
    '/shows/:id/facts',
    withAudit(auditor, 'show-facts', async (request, response) => {
      const credentials = await httpAuth.credentials(request);
      const change = parseInput(changeFactsRequestSchema, request.body);
      const { id } = request.params;
      const show = await shows.changeFacts(
        { show: id, ...change },
        { credentials },
      );
      response.status(202).json(show);
    }),
  );

  router.post(
    '/shows/:id/retry',
    withAudit(auditor, 'show-retry', async (request, response) => {
      const credentials = await httpAuth.credentials(request);
      const show = await shows.retryShow(request.params.id, { credentials });
      response.status(202).json(show);
    }),
  );
  return router;
}
