import { ticketingRoutes } from '@marquee/plugin-ticketing-common';

/** A call to a show's box office that its seller may make by way of the portal. */
export interface BoxOfficeRoute {
  method: 'get' | 'post' | 'put' | 'delete';
  /** Below the show's `/box-office`, with the gaps of `target` in the same order. */
  path: string;
  /** Path at the box office, whose gaps are filled in their order. */
  target: (...gaps: string[]) => string;
  /** Id of the audit event; reading with masks needs none. */
  audit?: string;
}

const { manageRefunds, manageRefundPreview, manageReveal } = ticketingRoutes;

/** Everything that passes; whatever is not here does not. */
export const BOX_OFFICE_ROUTES: readonly BoxOfficeRoute[] = [
  // What buyers see too: for painting seats.
  { method: 'get', path: '/show', target: () => ticketingRoutes.show },
  {
    method: 'get',
    path: '/plans/:digest',
    target: ticketingRoutes.plan,
  },
  {
    method: 'get',
    path: '/performances/:performance/seats',
    target: ticketingRoutes.seats,
  },

  {
    method: 'get',
    path: '/standing',
    target: () => ticketingRoutes.manageStanding,
  },
  {
    method: 'get',
    path: '/bookers',
    target: () => ticketingRoutes.manageBookers,
  },
  {
    method: 'get',
    path: '/bookers.csv',
    target: () => ticketingRoutes.manageBookersFile,
    audit: 'bookers-export',
  },
  {
    method: 'post',
    path: '/bookers/:order/reveal',
    target: manageReveal,
    audit: 'booker-reveal',
  },
  { method: 'get', path: '/sales', target: () => ticketingRoutes.manageSales },
  { method: 'get', path: '/audit', target: () => ticketingRoutes.manageAudit },
  {
    method: 'get',
    path: '/orders/:order/refunds/preview',
    target: manageRefundPreview,
  },
  {
    method: 'post',
    path: '/orders/:order/refunds',
    target: manageRefunds,
    audit: 'order-refund',
  },
  {
    method: 'post',
    path: '/performances/:performance/cancel',
    target: ticketingRoutes.manageCallOff,
    audit: 'performance-cancel',
  },
  {
    method: 'get',
    path: '/performances/:performance/cancellation',
    target: ticketingRoutes.manageCallOffProgress,
  },
  {
    method: 'get',
    path: '/performances/:performance/blocked',
    target: ticketingRoutes.manageBlocked,
  },
  {
    method: 'put',
    path: '/performances/:performance/blocked',
    target: ticketingRoutes.manageBlocked,
    audit: 'seats-block',
  },
  {
    method: 'delete',
    path: '/performances/:performance/blocked',
    target: ticketingRoutes.manageBlocked,
    audit: 'seats-unblock',
  },
];

const GAP = /:(\w+)/g;
/** Ids and digests; nothing that a path could read as more than one segment or none. */
const FILLING = /^[A-Za-z0-9-]{1,128}$/;

/**
 * Path at the box office of a call that matched a route; undefined when a gap is
 * filled with what is no id.
 *
 * @param params - what the gaps of the route's path were filled with
 */
export function boxOfficePath(
  route: BoxOfficeRoute,
  params: Record<string, string>,
): string | undefined {
  const gaps = [...route.path.matchAll(GAP)].map(([, name]) => params[name]);
  return gaps.every(gap => FILLING.test(gap ?? ''))
    ? route.target(...gaps)
    : undefined;
}
