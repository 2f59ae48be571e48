import type { EdgeHost, EdgeRoute } from './EdgeRoute';

type Upstream = NonNullable<EdgeRoute['upstream']>;

/** How often a connection is tried. */
export const TRIES = 4;

/** Name of a service's address in the configuration. */
export function upstreamName({ address, port }: Upstream): string {
  return `service-${address.replace(/[.:]/g, '-')}-${port}`;
}

/**
 * Writes one upstream for each service. Kubernetes picks a pod for each connection to the address of a
 * service. The address is there several times, so that after a refused connection, to a pod that is just
 * going, another try is made; and connections are not kept, since a kept one would stay with a pod until
 * it is gone.
 */
export function renderUpstreams(hosts: EdgeHost[]): string[] {
  const upstreams = new Map<string, Upstream>();
  for (const { routes } of hosts) {
    for (const { upstream } of routes) {
      if (upstream) upstreams.set(upstreamName(upstream), upstream);
    }
  }
  return [...upstreams]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { address, port }]) => {
      const server = `server ${address}:${port} max_fails=0;`;
      const tries = Array.from({ length: TRIES }, () => server);
      return `upstream ${name} { ${tries.join(' ')} }`;
    });
}
