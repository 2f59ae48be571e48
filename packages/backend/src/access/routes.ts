/** Somebody who calls one of our routes. */
export type RouteCaller =
  /** Neither session nor token, from one of our own pages. */
  | 'nobody'
  /** A seller's browser, made to call by a page that is not ours. */
  | 'foreign'
  /** Signed in on the public site. */
  | 'buyer'
  /** Signed in in the portal. */
  | 'seller'
  | 'admin'
  /** Another plugin of the portal. */
  | 'plugin';

/**
 * `in` is any answer but 401 and 403, also "not with this password": the caller was
 * let in, and what comes then is for the plugin's own tests. A number is exactly
 * that refusal.
 */
export type Admission = 'in' | 401 | 403 | 404;

/** Who gets what on a route. */
export type RouteRow = Record<RouteCaller, Admission>;

const everybody: RouteRow = {
  nobody: 'in',
  foreign: 'in',
  buyer: 'in',
  seller: 'in',
  admin: 'in',
  plugin: 'in',
};
/** Changes for everybody, from our own pages: others could make browsers do it. */
const ownPages: RouteRow = { ...everybody, foreign: 403, plugin: 403 };
/** Read with the session's cookie; another site's page never sees the answer. */
const account: RouteRow = { ...everybody, nobody: 401, plugin: 401 };
const accountChange: RouteRow = { ...ownPages, nobody: 401 };
const portal: RouteRow = {
  ...everybody,
  nobody: 401,
  foreign: 401,
  buyer: 401,
};
const portalUsers: RouteRow = { ...portal, plugin: 403 };
const admins: RouteRow = { ...portalUsers, seller: 403 };
const plugins: RouteRow = { ...portal, seller: 403, admin: 403 };
const closed: RouteRow = {
  nobody: 404,
  foreign: 404,
  buyer: 404,
  seller: 404,
  admin: 404,
  plugin: 404,
};

const accounts = '/api/accounts/v1';
const shows = '/api/shows/v1';
const boxOffice = `${shows}/shows/:id/box-office`;

/** Routes that Backstage adds to a plugin of ours. */
function added(plugin: string): Record<string, RouteRow> {
  const path = `/api/${plugin}`;
  return {
    [`GET ${path}/.backstage/auth/v1/jwks.json`]: everybody,
    // Trades a token for a cookie that opens nothing of ours.
    [`GET ${path}/.backstage/auth/v1/cookie`]: portalUsers,
    [`DELETE ${path}/.backstage/auth/v1/cookie`]: portal,
    [`GET ${path}/.backstage/scheduler/v1/tasks`]: closed,
    [`POST ${path}/.backstage/scheduler/v1/tasks/:id/cancel`]: closed,
    [`POST ${path}/.backstage/scheduler/v1/tasks/:id/trigger`]: closed,
    // Names of permissions and rules, which this repository has too.
    [`GET ${path}/.well-known/backstage/permissions/metadata`]: portal,
    [`POST ${path}/.well-known/backstage/permissions/apply-conditions`]:
      plugins,
  };
}

/** Every HTTP route of our own plugins in the portal. */
export const ROUTES: Record<string, RouteRow> = {
  ...added('accounts'),
  [`GET ${accounts}/.well-known/oauth-authorization-server`]: everybody,
  [`GET ${accounts}/.well-known/openid-configuration`]: everybody,
  [`GET ${accounts}/oauth2/authorize`]: everybody,
  [`GET ${accounts}/oauth2/jwks`]: everybody,
  [`POST ${accounts}/oauth2/revoke`]: everybody,
  [`POST ${accounts}/oauth2/token`]: everybody,

  [`GET ${accounts}/session`]: everybody,
  [`POST ${accounts}/session`]: ownPages,
  [`POST ${accounts}/session/second-step`]: ownPages,
  [`POST ${accounts}/sign-up`]: ownPages,
  [`POST ${accounts}/sign-up/code`]: ownPages,
  [`POST ${accounts}/sign-up/verification`]: ownPages,
  [`POST ${accounts}/password/code`]: ownPages,
  [`POST ${accounts}/password/reset`]: ownPages,
  [`GET ${accounts}/outside`]: everybody,
  [`GET ${accounts}/outside/callback/portal`]: everybody,
  [`GET ${accounts}/outside/callback/public-site`]: everybody,

  [`GET ${accounts}/me`]: account,
  [`PATCH ${accounts}/me`]: accountChange,
  [`PUT ${accounts}/me/password`]: accountChange,
  [`POST ${accounts}/me/email`]: accountChange,
  [`PUT ${accounts}/me/email`]: accountChange,
  [`POST ${accounts}/me/two-factor`]: accountChange,
  [`PUT ${accounts}/me/two-factor`]: accountChange,
  [`DELETE ${accounts}/me/two-factor`]: accountChange,
  [`GET ${accounts}/me/sessions`]: account,
  [`DELETE ${accounts}/me/sessions/:id`]: accountChange,
  [`GET ${accounts}/me/shows`]: account,
  [`GET ${accounts}/me/shows/:show/orders`]: account,
  [`GET ${accounts}/me/withdrawal`]: account,
  [`POST ${accounts}/me/withdrawal`]: accountChange,

  [`GET ${accounts}/accounts`]: admins,
  [`GET ${accounts}/accounts/:id`]: admins,
  [`POST ${accounts}/accounts/:id/actions`]: admins,
  [`GET ${accounts}/audit`]: admins,

  [`POST ${accounts}/internal/admissions`]: plugins,
  [`POST ${accounts}/internal/people`]: plugins,
  [`POST ${accounts}/internal/refusals`]: plugins,
  [`POST ${accounts}/internal/token-holders`]: plugins,

  ...added('shows'),
  [`GET ${shows}/public/shows`]: everybody,
  [`GET ${shows}/public/shows/:id/poster`]: everybody,
  [`GET ${shows}/parts`]: portal,
  [`POST ${shows}/plans`]: portal,
  [`GET ${shows}/seating-plans/bundled`]: portal,
  [`POST ${shows}/seating-plans`]: portal,
  [`GET ${shows}/shows`]: portal,
  [`POST ${shows}/shows`]: portal,
  [`GET ${shows}/shows/:id`]: portal,
  [`POST ${shows}/shows/:id/retry`]: portalUsers,
  [`PUT ${shows}/shows/:id/facts`]: portal,
  // For accounts only, each with shows of its own: plugins own none.
  [`GET ${boxOffice}/show`]: portalUsers,
  [`GET ${boxOffice}/plans/:digest`]: portalUsers,
  [`GET ${boxOffice}/performances/:performance/seats`]: portalUsers,
  [`GET ${boxOffice}/standing`]: portalUsers,
  [`GET ${boxOffice}/bookers`]: portalUsers,
  [`GET ${boxOffice}/bookers.csv`]: portalUsers,
  [`POST ${boxOffice}/bookers/:order/reveal`]: portalUsers,
  [`GET ${boxOffice}/sales`]: portalUsers,
  [`GET ${boxOffice}/audit`]: portalUsers,
  [`GET ${boxOffice}/orders/:order/refunds/preview`]: portalUsers,
  [`POST ${boxOffice}/orders/:order/refunds`]: portalUsers,
  [`POST ${boxOffice}/performances/:performance/cancel`]: portalUsers,
  [`GET ${boxOffice}/performances/:performance/cancellation`]: portalUsers,
  [`GET ${boxOffice}/performances/:performance/blocked`]: portalUsers,
  [`PUT ${boxOffice}/performances/:performance/blocked`]: portalUsers,
  [`DELETE ${boxOffice}/performances/:performance/blocked`]: portalUsers,
  [`GET ${shows}/shows/:show/buyers/:buyer`]: plugins,
  [`GET ${shows}/shows/:show/buyers/:buyer/orders`]: plugins,
  [`DELETE ${shows}/shows/:show/buyers/:buyer`]: plugins,
  [`DELETE ${shows}/shows/:show/buyers/:buyer/sessions`]: plugins,

  // These end the caller's session: last, so that the others have one.
  [`DELETE ${accounts}/me/sessions`]: accountChange,
  [`DELETE ${accounts}/session`]: ownPages,
};

/**
 * Routes of other plugins that let strangers in, besides the public keys that each
 * plugin has: health, what tells how to sign in, and `handler` and `start`, which
 * sign-in by session does not have (501).
 */
export const OPEN_ROUTES = [
  'GET /.backstage/health/v1/liveness',
  'GET /.backstage/health/v1/readiness',
  'GET /api/auth/.well-known/backstage/permissions/metadata',
  'GET /api/auth/.well-known/jwks.json',
  'GET /api/auth/.well-known/openid-configuration',
  'GET /api/auth/local/handler/frame',
  'GET /api/auth/local/start',
  'GET /api/permission/health',
  'GET /api/signals/health',
  'POST /api/auth/local/handler/frame',
];
