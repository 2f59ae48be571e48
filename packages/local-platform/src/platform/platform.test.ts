import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { routeIngresses } from '../edge/routeIngresses';
import { layout, platformPaths } from '../layout';
import { atDomain, isAvailable, withImages } from './applySystemServices';
import { closingLines } from './closingLines';
import type { Platform } from './Platform';
import { existingKubeconfig } from './platformSteps';
import { hashSources } from './portalBuild';

const MANIFESTS = join(__dirname, '..', '..', '..', '..', 'k8s', 'platform');
const paths = platformPaths({ checkout: '/shop', profile: 'local' });

describe('withImages', () => {
  const images = { directory: 'registry.local/marquee/directory@sha256:1' };

  it('puts digests in the place of names, wherever they are, and changes nothing else', () => {
    const object = {
      metadata: { name: 'directory' },
      spec: {
        containers: [{ name: 'directory', image: 'directory', ports: [80] }],
      },
    };
    expect(withImages(object, images)).toEqual({
      metadata: { name: 'directory' },
      spec: {
        containers: [
          { name: 'directory', image: images.directory, ports: [80] },
        ],
      },
    });
  });

  it('refuses an image that nobody built', () => {
    expect(() => withImages([{ image: 'unknown' }], images)).toThrow(
      'There is no image called unknown',
    );
  });
});

describe('manifests of the platform’s own services', () => {
  const texts = readdirSync(MANIFESTS)
    .filter(name => name.endsWith('.yaml'))
    .map(name => readFileSync(join(MANIFESTS, name), 'utf8'))
    .join('\n');

  it('are of the domain under which shows are served', () => {
    const there = atDomain(texts, 'tickets.example.org:8443');
    expect(there).not.toContain('localhost');
    for (const line of [
      'value: http://pay.tickets.example.org:8443',
      '- host: pay.tickets.example.org',
      'value: .tickets.example.org',
      'value: tickets.example.org:8443',
    ]) {
      expect(there.split('\n').map(it => it.trim())).toContain(line);
    }
    expect(atDomain('- host: marquee.localhost', 'shop.test')).toBe(
      '- host: shop.test',
    );
    expect(atDomain(texts, layout.publicDomain)).toBe(texts);
  });
});

describe('the payment sandbox, from outside the cluster', () => {
  it('is its pages: who knows its key, as every show does, could move the money of all', () => {
    const text = readFileSync(join(MANIFESTS, 'payment-sandbox.yaml'), 'utf8');
    const objects = parseAllDocuments(text).map(it => it.toJS());
    const { hosts } = routeIngresses({
      ingresses: objects.filter(({ kind }) => kind === 'Ingress'),
      services: [],
      ingressClass: layout.ingressClass,
    });
    expect(
      hosts.map(({ host, routes }) => [
        host,
        routes.map(({ match, path }) => `${match} ${path}`),
      ]),
    ).toEqual([
      [
        'pay.marquee.localhost',
        ['prefix /checkout', 'exact /bank', 'exact /misbehaviours', 'exact /'],
      ],
    ]);
  });
});

describe('isAvailable', () => {
  const deployment = (status: object) => ({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'directory', generation: 2 },
    spec: { replicas: 1 },
    status,
  });
  const running = {
    observedGeneration: 2,
    replicas: 1,
    updatedReplicas: 1,
    availableReplicas: 1,
  };

  it.each([
    ['all run in the newest form', {}, true],
    ['the newest form has not been seen yet', { observedGeneration: 1 }, false],
    ['none serves yet', { availableReplicas: 0 }, false],
    ['an old one is still there', { replicas: 2 }, false],
  ])('when %s', (_, change, expected) => {
    expect(isAvailable(deployment({ ...running, ...change }))).toBe(expected);
  });
});

describe('existingKubeconfig', () => {
  it.each([
    [undefined, undefined],
    ['/other/config:/second', '/other/config'],
    ['/shop/.marquee/local/kubernetes/admin.kubeconfig', undefined],
  ])('KUBECONFIG %s means %s', (named, expected) => {
    expect(existingKubeconfig(paths, { KUBECONFIG: named })).toBe(expected);
  });
});

describe('closingLines', () => {
  const lines = (reason?: string, edgeUrl?: string) =>
    closingLines({
      paths,
      state: {
        platform: {} as Platform,
        demoAccounts: [{ email: 'seller@shop.test', password: 'curtain-up' }],
        ...(!reason && {
          cluster: {
            kubeconfig: '/k',
            url: 'u',
            readerToken: 't',
            caFile: 'c',
            edgeUrl,
          },
        }),
      },
      times: [
        {
          id: 'machine',
          title: 'This machine',
          startedAfter: 0,
          took: 1,
          outcome: reason ? { type: 'failed', reason } : { type: 'done' },
        },
      ],
    }).join('\n');

  it('say where everything is', () => {
    const text = lines(undefined, 'http://127.0.0.1:8080');
    expect(text).toContain('http://localhost:7007');
    expect(text).toMatch(/Mail +http:\/\/localhost:8025/);
    expect(text).toMatch(/seller@shop\.test +curtain-up/);
    expect(text).toContain('http://marquee.localhost:8080');
    expect(text).toContain('Ctrl-C stops everything');
    expect(text).not.toContain('Missing');
  });

  it('promise nothing of the edge of a cluster that is not ours', () => {
    expect(lines()).not.toContain('http://marquee.localhost');
    expect(lines()).toContain('Ingresses of the class marquee');
    expect(lines()).toContain('Ctrl-C stops the portal');
  });

  it('say what is missing and why when there is no cluster', () => {
    expect(lines('it needs root')).toContain(
      'Missing  This machine: it needs root',
    );
    expect(lines('it needs root')).not.toContain('marquee.localhost');
  });
});

describe('hashSources', () => {
  const checkout = mkdtempSync(join(tmpdir(), 'marquee-sources-'));
  afterAll(() => rmSync(checkout, { recursive: true }));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(checkout, file)), { recursive: true });
    writeFileSync(join(checkout, file), text);
    return hashSources(checkout);
  };

  it('follows sources and not what is made of them, nor tests', async () => {
    const first = await write('packages/app/src/App.tsx', 'a');
    expect(await write('plugins/shows/dist/index.js', 'x')).toBe(first);
    expect(await write('plugins/shows/src/a.test.tsx', 'x')).toBe(first);
    expect(await write('plugins/shows-backend/src/a.ts', 'x')).toBe(first);
    expect(await write('plugins/shows/src/a.tsx', 'x')).not.toBe(first);
  });
});
