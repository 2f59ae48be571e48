import type { EdgeHost } from './EdgeRoute';
import { renderUpstreams, TRIES, upstreamName } from './renderUpstreams';
import { renderGateway } from './renderGateway';
import { orderedLocations } from './orderedLocations';

/** What the configuration is made of besides the routes. */
export interface EdgeSettings {
  listen: { host: string; port: number };
  /** Address at which pods find the edge too; none when left out. */
  listenForPods?: string;
  /** Lets pods and the public site reach the portal's public API, and nothing else of it. */
  gateway: {
    listen: { host: string; port: number };
    portal: { host: string; port: number };
    /** Addresses from which the edge asks: only its word about clients counts. */
    edge: string[];
    /** Address from which the portal is asked; from there it believes what it is told about clients. */
    source: string;
  };
  /** Folder of the pages for errors, and of nginx' own short-lived files. */
  folder: string;
  /** User of the processes that serve requests, where the platform runs as root. */
  user?: string;
}

/** Largest request that is accepted: a poster, or the seat map of a stadium. */
const BODY_LIMIT = '16m';
/** Streams of events and sockets may be silent for this long. */
const SILENCE = '300s';
/** Connections that may wait to be accepted when a sale opens. */
const BACKLOG = 4096;
/** After a reload, streams that are still open on the old configuration end, and browsers open them anew. */
const DRAIN = '30s';

/** Writes the configuration of nginx. The same routes in any order give the same text. */
export function renderNginx(options: {
  hosts: EdgeHost[];
  settings: EdgeSettings;
}): string {
  const { settings } = options;
  const hosts = [...options.hosts].sort((a, b) =>
    (a.host ?? '') < (b.host ?? '') ? -1 : 1,
  );
  const others = hosts.find(({ host }) => host === undefined);
  const named = hosts.filter(({ host }) => host !== undefined);
  return [
    ...renderProcess(settings),
    'http {',
    ...renderHttp(settings),
    ...renderUpstreams(hosts),
    ...renderServer({ settings, routes: others?.routes ?? [] }),
    ...named.flatMap(host => renderServer({ settings, ...host })),
    ...renderGateway(settings.gateway),
    '}',
    '',
  ].join('\n');
}

function renderProcess({ user, folder }: EdgeSettings): string[] {
  return [
    'daemon off;',
    ...(user ? [`user ${user};`] : []),
    'worker_processes 2;',
    `worker_shutdown_timeout ${DRAIN};`,
    `pid ${folder}/nginx.pid;`,
    'error_log stderr warn;',
    // A connection to a buyer and one to a pod, each a file, for every open page.
    'worker_rlimit_nofile 32768;',
    'events { worker_connections 16384; }',
  ];
}

function renderHttp({ folder }: EdgeSettings): string[] {
  const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return [
    'access_log off;',
    'server_tokens off;',
    'server_names_hash_bucket_size 256;',
    ...scratch.map(name => `${name}_temp_path ${folder}/${name};`),
    `client_max_body_size ${BODY_LIMIT};`,
    'gzip on;',
    'gzip_vary on;',
    'gzip_proxied any;',
    'gzip_min_length 1024;',
    'gzip_types application/json application/javascript text/javascript text/css image/svg+xml;',
    'map $http_upgrade $edge_connection { default upgrade; "" close; }',
    'map $http_accept $edge_page { default json; "~text/html" html; }',
    'proxy_http_version 1.1;',
    // Buffers would hold back events until they are full.
    'proxy_buffering off;',
    'proxy_connect_timeout 2s;',
    `proxy_read_timeout ${SILENCE};`,
    `proxy_send_timeout ${SILENCE};`,
    // A request that did not get through to a pod is safe to send to another; nothing else is repeated.
    'proxy_next_upstream error timeout;',
    `proxy_next_upstream_tries ${TRIES};`,
    'proxy_set_header Host $http_host;',
    // What the outside says about itself here is not believed.
    'proxy_set_header X-Forwarded-For $remote_addr;',
    'proxy_set_header X-Forwarded-Host $http_host;',
    'proxy_set_header X-Forwarded-Proto $scheme;',
    'proxy_set_header X-Real-IP $remote_addr;',
    'proxy_set_header Forwarded "";',
    // Shows are managed by way of the API server only; no key gets in from outside.
    'proxy_set_header X-Marquee-Management-Key "";',
    'proxy_set_header Upgrade $http_upgrade;',
    'proxy_set_header Connection $edge_connection;',
  ];
}

function renderServer(options: EdgeHost & { settings: EdgeSettings }) {
  const { host, routes, settings } = options;
  const { listen, listenForPods, folder } = settings;
  const addresses = [listen.host, ...(listenForPods ? [listenForPods] : [])];
  const locations = orderedLocations(routes);
  return [
    'server {',
    ...addresses.map(
      address =>
        `listen ${address}:${listen.port}${
          host ? '' : ` default_server backlog=${BACKLOG}`
        };`,
    ),
    `server_name ${host ? serverName(host) : '_'};`,
    'error_page 404 /.edge/nobody.$edge_page;',
    'error_page 502 503 504 /.edge/away.$edge_page;',
    `location ^~ /.edge/ { internal; alias ${folder}/pages/; default_type application/json; charset utf-8; add_header Cache-Control no-store always; add_header Retry-After 5 always; }`,
    ...locations.map(
      ({ selector, upstream }) =>
        `location ${selector} { ${
          upstream
            ? `proxy_pass http://${upstreamName(upstream)};`
            : 'return 503;'
        } }`,
    ),
    ...(locations.some(({ selector }) => selector === '/')
      ? []
      : ['location / { return 404; }']),
    '}',
  ];
}

/** An Ingress wildcard stands for one label, that of nginx for any number. */
function serverName(host: string): string {
  return host.startsWith('*.')
    ? `"~^[^.]+${host.slice(1).replaceAll('.', '\\.')}$"`
    : host;
}
