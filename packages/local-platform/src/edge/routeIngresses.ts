import type { EdgeRoute, EdgeRouting } from './EdgeRoute';
import type {
  IngressBackend,
  IngressObject,
  ServiceObject,
} from './IngressObject';

/** Names and paths go into a configuration file: what could mean something else there is refused. */
const HOST = /^(\*\.)?[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/;
const PATH = /^\/[A-Za-z0-9/._~@:+-]*$/;

/**
 * Turns the Ingress objects of one class into routes. Where two of them claim the same path of a host,
 * the older one has it: opening a show can never take a page away from another.
 */
export function routeIngresses(options: {
  ingresses: IngressObject[];
  services: ServiceObject[];
  ingressClass: string;
}): EdgeRouting {
  const problems: string[] = [];
  const hosts = new Map<string, Map<string, EdgeRoute>>();
  const services = new Map(
    options.services.map(service => [keyOf(service), service]),
  );
  for (const ingress of oldestFirst(options)) {
    for (const { host, route } of routesOf(ingress, services)) {
      const claim = `${keyOf(ingress)}: ${host}${route.path}`;
      const routes = hosts.get(host) ?? new Map<string, EdgeRoute>();
      const key = `${route.match} ${route.path}`;
      if ((host !== '' && !HOST.test(host)) || !PATH.test(route.path)) {
        problems.push(
          `${claim} is not served: it has characters of no use in a URL`,
        );
      } else if (routes.has(key)) {
        problems.push(`${claim} is not served: an older Ingress has it`);
      } else {
        hosts.set(host, routes.set(key, route));
      }
    }
  }
  return {
    hosts: [...hosts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([host, routes]) => ({
        ...(host !== '' && { host }),
        routes: [...routes.values()],
      })),
    problems,
  };
}

function oldestFirst(options: {
  ingresses: IngressObject[];
  ingressClass: string;
}): IngressObject[] {
  const age = (ingress: IngressObject) =>
    `${ingress.metadata.creationTimestamp ?? ''} ${keyOf(ingress)}`;
  return options.ingresses
    .filter(({ spec }) => spec?.ingressClassName === options.ingressClass)
    .sort((a, b) => (age(a) < age(b) ? -1 : 1));
}

function routesOf(
  { metadata, spec = {} }: IngressObject,
  services: Map<string, ServiceObject>,
): Array<{ host: string; route: EdgeRoute }> {
  const upstream = (backend: IngressBackend) =>
    findUpstream(
      services.get(`${metadata.namespace}/${backend.service?.name}`),
      backend,
    );
  const rules = (spec.rules ?? []).flatMap(({ host = '', http }) =>
    (http?.paths ?? []).map(({ path = '/', pathType, backend }) => ({
      host,
      route: {
        path,
        match: pathType === 'Exact' ? ('exact' as const) : ('prefix' as const),
        upstream: upstream(backend),
      },
    })),
  );
  if (!spec.defaultBackend) return rules;
  const route = {
    path: '/',
    match: 'prefix' as const,
    upstream: upstream(spec.defaultBackend),
  };
  return [...rules, { host: '', route }];
}

function findUpstream(
  service: ServiceObject | undefined,
  backend: IngressBackend,
): EdgeRoute['upstream'] {
  const { clusterIP, ports = [] } = service?.spec ?? {};
  const wanted = backend.service?.port;
  const port = ports.find(({ name, port: number }) =>
    wanted?.name ? name === wanted.name : number === wanted?.number,
  );
  return clusterIP && clusterIP !== 'None' && port
    ? { address: clusterIP, port: port.port }
    : undefined;
}

function keyOf({ metadata }: IngressObject | ServiceObject): string {
  return `${metadata.namespace}/${metadata.name}`;
}
