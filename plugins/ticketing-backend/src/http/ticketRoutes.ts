import { TicketKeys, ticketingRoutes } from '@marquee/plugin-ticketing-common';
import { Router } from 'express';

/** What those need who check tickets at the door, online or not. */
export function addTicketRoutes(
  router: Router,
  options: { ticketKeys: TicketKeys },
): void {
  const { ticketKeys } = options;

  router.get(ticketingRoutes.ticketKeys, (_request, response) => {
    response.set('cache-control', 'public, max-age=3600').json(ticketKeys);
  });
}
