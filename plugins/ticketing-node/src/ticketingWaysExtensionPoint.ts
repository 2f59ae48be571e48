import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { SellingWay } from './SellingWay';

/** Lets modules teach the box office ways of selling. */
export interface TicketingWaysExtensionPoint {
  /** @throws Error when there is a way of that id already */
  addWay(way: SellingWay): void;
}

/** Lets modules teach the box office ways of selling; `ticketing.way` picks the one in use. */
export const ticketingWaysExtensionPoint =
  createExtensionPoint<TicketingWaysExtensionPoint>({ id: 'ticketing.ways' });
