import type { EdgeSettings } from './renderNginx';

/** Part of the portal's API that pods may read. */
export const PUBLIC_API = '/api/shows/v1/public/';

/** Writes the server by which pods read the portal's public API. */
export function renderGateway({
  listen,
  portal,
}: EdgeSettings['gateway']): string[] {
  return [
    'server {',
    `listen ${listen.host}:${listen.port};`,
    'default_type application/json;',
    `location ${PUBLIC_API} {`,
    'limit_except GET { deny all; }',
    `proxy_pass http://${portal.host}:${portal.port};`,
    '}',
    'location / { return 404 \'{"error":{"name":"NotFoundError","message":"Only public shows are served here"}}\'; }',
    '}',
  ];
}
