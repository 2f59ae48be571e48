import { ApiBlueprint, fetchApiRef } from '@backstage/frontend-plugin-api';
import { ticketingApiRef } from '../api/TicketingApi';
import { TicketingClient } from '../api/TicketingClient';

/** Gives the tabs the way to the box office of a show, through shows-backend. */
export const ticketingApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: ticketingApiRef,
      deps: { fetchApi: fetchApiRef },
      factory: ({ fetchApi }) => new TicketingClient(fetchApi),
    }),
});
