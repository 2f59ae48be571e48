import type { Router } from 'express';
import createPromiseRouter from 'express-promise-router';
import { getSession } from '../account/currentSession';
import type { AccountsContext } from '../AccountsContext';
import type { OwnTickets } from './OwnTickets';

/** Where somebody booked and what; each show by itself, so that none waits for another. */
export function createTicketRoutes(
  options: Pick<AccountsContext, 'auth' | 'config'> & { tickets: OwnTickets },
): Router {
  const { tickets } = options;
  const router = createPromiseRouter();

  router.get('/', async (request, response) => {
    const { user } = await getSession(options, request, response);
    response.json(await tickets.listShows(user.id));
  });

  router.get('/:show/orders', async (request, response) => {
    const { user } = await getSession(options, request, response);
    response.json(await tickets.findOrders(user.id, request.params.show));
  });
  return router;
}
