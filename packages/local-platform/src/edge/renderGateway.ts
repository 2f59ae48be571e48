import {
  ACCOUNTS_BASE_PATH,
  accountsRoutes,
} from '@marquee/plugin-accounts-common';
import type { EdgeSettings } from './renderNginx';

/** Part of the portal's API with which everybody reads about public shows. */
export const PUBLIC_SHOWS = '/api/shows/v1/public';

/**
 * Parts of the accounts API for buyers and for the shows where they sign in. The
 * rest is for users of the portal and for its plugins, who have other ways to it.
 */
export const PUBLIC_ACCOUNTS = [
  accountsRoutes.session,
  accountsRoutes.signUp,
  '/password',
  accountsRoutes.me,
  accountsRoutes.oauth2,
  accountsRoutes.outside,
  '/.well-known',
].map(path => `${ACCOUNTS_BASE_PATH}${path}`);

const NOTHING_ELSE =
  '{"error":{"name":"NotFoundError","message":"Only the public API is served here"}}';
const AWAY =
  '{"reason":"unavailable","message":"The portal does not answer","fields":[]}';

/**
 * Writes the server by which pods and, through the edge, people on the public site
 * reach the public parts of the portal's API. The edge says who its client is;
 * from anybody else, such as a pod, no such word is taken.
 */
export function renderGateway({
  listen,
  portal,
  edge,
  source,
}: EdgeSettings['gateway']): string[] {
  const pass = `proxy_pass http://${portal.host}:${portal.port};`;
  return [
    'server {',
    `listen ${listen.host}:${listen.port};`,
    'default_type application/json;',
    'client_max_body_size 64k;',
    ...edge.map(address => `set_real_ip_from ${address};`),
    'real_ip_header X-Forwarded-For;',
    `proxy_bind ${source};`,
    'error_page 502 504 = @away;',
    `location @away { add_header Retry-After 5 always; return 503 '${AWAY}'; }`,
    // A location is chosen by what such a path leads to, and the portal gets the path as it was written.
    'if ($request_uri ~* "^[^?]*(\\.\\.|//|%2e|%2f|%5c)") { return 404; }',
    `location ^~ ${PUBLIC_SHOWS}/ { limit_except GET { deny all; } ${pass} }`,
    ...PUBLIC_ACCOUNTS.flatMap(path => [
      `location = ${path} { ${pass} }`,
      `location ^~ ${path}/ { ${pass} }`,
    ]),
    `location / { return 404 '${NOTHING_ELSE}'; }`,
    '}',
  ];
}
