import { endedSessionsSchema } from '@marquee/plugin-ticketing-common';
import type { Router } from 'express';
import createPromiseRouter from 'express-promise-router';
import type { RouterOptions } from './createRouter';
import { parseInput } from './parseInput';

/** What other plugins do about one buyer of a show; not for people. */
export function createBuyerRoutes(
  options: Pick<RouterOptions, 'shows' | 'httpAuth'>,
): Router {
  const { shows, httpAuth } = options;
  const router = createPromiseRouter();

  router.get('/shows/:show/buyers/:buyer', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const { params } = request;
    response.json(await shows.findComingTickets(params, { credentials }));
  });

  router.get('/shows/:show/buyers/:buyer/orders', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const orders = await shows.findBuyerOrders(request.params, { credentials });
    response.set('Cache-Control', 'no-store').json(orders);
  });

  router.delete('/shows/:show/buyers/:buyer', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    await shows.eraseBuyer(request.params, { credentials });
    response.status(204).end();
  });

  router.delete(
    '/shows/:show/buyers/:buyer/sessions',
    async (request, response) => {
      const credentials = await httpAuth.credentials(request);
      const ended = parseInput(endedSessionsSchema, request.query);
      const { show, buyer } = request.params;
      await shows.endBuyerSessions({ show, buyer, ...ended }, { credentials });
      response.status(204).end();
    },
  );
  return router;
}
