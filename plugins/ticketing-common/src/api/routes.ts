/** Where a box office's API begins, on the show's host name and in its pod. */
export const TICKETING_BASE_PATH = '/api/ticketing/v1';

/** Header that makes a repeated change harmless: same key, same answer. */
export const IDEMPOTENCY_HEADER = 'Idempotency-Key';

/**
 * Header with a show's management key. It travels in one of its own, since the
 * API server of a cluster keeps `Authorization` for itself, and an edge can take
 * it out of what comes from outside.
 */
export const MANAGEMENT_KEY_HEADER = 'X-Marquee-Management-Key';

/** Header with the entity reference of the seller on whose behalf the portal calls, for the audit. */
export const ACTOR_HEADER = 'X-Marquee-Actor';

/** The paths of the box office's API below {@link TICKETING_BASE_PATH}. */
export const ticketingRoutes = {
  show: '/show',
  /** GET: how it sells as a whole, {@link ShowSale}. */
  showSale: '/show/sale',
  plan: (digest: string) => `/plans/${digest}`,
  seats: (performance: string) => `/performances/${performance}/seats`,
  seatStream: (performance: string) =>
    `/performances/${performance}/seats/stream`,
  holds: (performance: string) => `/performances/${performance}/holds`,
  /** The caller's hold of a performance, 204 when there is none. */
  myHold: (performance: string) => `/performances/${performance}/holds/mine`,
  hold: (hold: string) => `/holds/${hold}`,
  extendHold: (hold: string) => `/holds/${hold}/extend`,
  orders: '/orders',
  order: (order: string) => `/orders/${order}`,
  confirmOrder: (order: string) => `/orders/${order}/confirm`,
  cancellations: (order: string) => `/orders/${order}/cancellations`,
  /** POST: what cancelling would cost at this moment. */
  cancellationPreview: (order: string) =>
    `/orders/${order}/cancellations/preview`,
  /** POST: where the money of a failed refund goes instead. */
  refundAccount: (order: string, refund: string) =>
    `/orders/${order}/refunds/${refund}/account`,
  /** POST: the payment company says that something about a payment changed. */
  tossWebhook: '/payments/webhooks/toss',
  /** GET: the public keys of tickets, a JSON Web Key Set (RFC 7517). */
  ticketKeys: '/ticket-keys',
  manageShow: '/manage/show',
  /** GET: seats that are off the sale; PUT: takes some off; DELETE: puts some back. */
  manageBlocked: (performance: string) =>
    `/manage/performances/${performance}/blocked`,
  /** POST: cancels tickets of an order for the seller. */
  manageRefunds: (order: string) => `/manage/orders/${order}/refunds`,
  manageRefundPreview: (order: string) =>
    `/manage/orders/${order}/refunds/preview`,
  /** POST: calls a performance off; all its tickets are refunded. */
  manageCallOff: (performance: string) =>
    `/manage/performances/${performance}/cancel`,
  /** GET: how far that is. */
  manageCallOffProgress: (performance: string) =>
    `/manage/performances/${performance}/cancellation`,
  /** GET: coming tickets of a buyer; DELETE: takes the buyer's personal data out. */
  manageBuyer: (buyer: string) => `/manage/buyers/${buyer}`,
  /** GET: all that a buyer booked, {@link BuyerOrders}. */
  manageBuyerOrders: (buyer: string) => `/manage/buyers/${buyer}/orders`,
  /** DELETE: ends a buyer's sessions, narrowed by {@link endedSessionsSchema} as a query. */
  manageBuyerSessions: (buyer: string) => `/manage/buyers/${buyer}/sessions`,
  /** GET: what is sold of each performance, {@link Standing}. */
  manageStanding: '/manage/standing',
  /** GET: orders with masked names, {@link BookersPage}. */
  manageBookers: '/manage/bookers',
  /** GET: the same as a file, {@link BookersExportQuery}. */
  manageBookersFile: '/manage/bookers.csv',
  /** POST: the data of an order's booker in clear, {@link RevealedContact}; audited. */
  manageReveal: (order: string) => `/manage/bookers/${order}/reveal`,
  /** GET: what was sold when, {@link Sales}. */
  manageSales: '/manage/sales',
  /** GET: what sellers did here, {@link AuditPage}. */
  manageAudit: '/manage/audit',
  /** GET: leads to the accounts service and back to `?return_to`, a path of the show's page. */
  signIn: '/sign-in',
  signInCallback: '/sign-in/callback',
  /** POST: ends the caller's session at this show. */
  signOut: '/sign-out',
  /** GET: who is signed in, {@link BuyerAnswer}. */
  me: '/me',
} as const;
