import type { IngressObject, ServiceObject } from './IngressObject';
import { routeIngresses } from './routeIngresses';

type Path = [
  path: string,
  pathType: 'Exact' | 'Prefix' | 'ImplementationSpecific',
  service?: string,
];

function anIngress(options: {
  namespace?: string;
  name?: string;
  host?: string;
  paths?: Path[];
  ingressClass?: string;
  created?: string;
}): IngressObject {
  const { namespace = 'seller-a', name = 'hamlet' } = options;
  const paths: Path[] = options.paths ?? [['/', 'Prefix']];
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: {
      namespace,
      name,
      creationTimestamp: options.created ?? '2026-11-22T10:00:00Z',
    },
    spec: {
      ingressClassName: options.ingressClass ?? 'marquee',
      rules: [
        {
          host: options.host ?? 'hamlet.marquee.localhost',
          http: {
            paths: paths.map(([path, pathType, service = 'page']) => ({
              path,
              pathType,
              backend: { service: { name: service, port: { name: 'http' } } },
            })),
          },
        },
      ],
    },
  };
}

function aService(namespace: string, name: string, clusterIP: string) {
  const service: ServiceObject = {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { namespace, name },
    spec: { clusterIP, ports: [{ name: 'http', port: 80 }] },
  };
  return service;
}

const services = [
  aService('seller-a', 'page', '10.96.0.11'),
  aService('seller-a', 'booking', '10.96.0.12'),
  aService('seller-b', 'page', '10.96.0.21'),
  aService('seller-a', 'headless', 'None'),
];
const route = (...ingresses: IngressObject[]) =>
  routeIngresses({ ingresses, services, ingressClass: 'marquee' });

describe('routeIngresses', () => {
  it('finds the service of each path in the namespace of the Ingress', () => {
    const paths: Path[] = [
      ['/api/ticketing', 'Prefix', 'booking'],
      ['/robots.txt', 'Exact'],
      ['/', 'ImplementationSpecific'],
    ];
    expect(route(anIngress({ paths }))).toEqual({
      problems: [],
      hosts: [
        {
          host: 'hamlet.marquee.localhost',
          routes: [
            {
              path: '/api/ticketing',
              match: 'prefix',
              upstream: { address: '10.96.0.12', port: 80 },
            },
            {
              path: '/robots.txt',
              match: 'exact',
              upstream: { address: '10.96.0.11', port: 80 },
            },
            {
              path: '/',
              match: 'prefix',
              upstream: { address: '10.96.0.11', port: 80 },
            },
          ],
        },
      ],
    });
  });

  it.each(['absent', 'headless'])(
    'keeps the path of an %s service, which then does not answer',
    service => {
      const ingress = anIngress({ paths: [['/', 'Prefix', service]] });
      expect(route(ingress).hosts[0].routes).toEqual([
        { path: '/', match: 'prefix', upstream: undefined },
      ]);
    },
  );

  it('gives a path that two claim to the older, whatever the order', () => {
    const older = anIngress({});
    const newer = anIngress({
      namespace: 'seller-b',
      created: '2026-11-22T10:00:01Z',
    });
    for (const ingresses of [
      [older, newer],
      [newer, older],
    ]) {
      const { hosts, problems } = route(...ingresses);
      expect(hosts[0].routes[0].upstream?.address).toBe('10.96.0.11');
      expect(problems).toEqual([
        'seller-b/hamlet: hamlet.marquee.localhost/ is not served: an older Ingress has it',
      ]);
    }
  });

  it('leaves Ingress objects of other classes alone', () => {
    expect(route(anIngress({ ingressClass: 'traefik' }))).toEqual({
      hosts: [],
      problems: [],
    });
  });

  it.each([
    ['a.b; } server {', '/'],
    ['a b', '/'],
    ['-a', '/'],
    ['a', '/x; return 200'],
    ['a', '/$host'],
    ['a', '/{'],
    ['a', 'x'],
    ['a', '/\n'],
  ])('refuses what would be read as configuration: %j %j', (host, path) => {
    const { hosts, problems } = route(
      anIngress({ host, paths: [[path, 'Prefix']] }),
    );
    expect(hosts).toEqual([]);
    expect(problems).toHaveLength(1);
  });
});
