import {
  partDescriptorSchema,
  type PartDescriptorInput,
  type PoolPart,
} from '@marquee/plugin-container-pool-common';
import type { Zone } from '@marquee/plugin-ticketing-common';
import {
  showAnswersSchema,
  type PoolSnapshot,
  type ShowAnswers,
  type ShowSpecification,
} from '../model';

const text = (words: string) => ({ en: words, ko: words });
const NAMES = ['show-page', 'box-office', 'postgres', 'redis'] as const;

/** Box offices of the other ways of selling. */
const OTHER_WAYS = {
  'box-office-zones': ['zones', 'free'],
  'box-office-timed-entry': ['timed'],
} as const;

/** A part of the pool; what is not said follows a small HTTP service that provides `admission`. */
export function aPart(overrides: Partial<PartDescriptorInput> = {}): PoolPart {
  const name = overrides.name ?? 'waiting-room';
  const descriptor = partDescriptorSchema.parse({
    name,
    alias: text(name),
    description: text(`What ${name} does`),
    version: '1.0.0',
    provides: [
      {
        capability: 'admission',
        port: 3000,
        protocol: 'http',
        url: 'http://{host}:{port}',
      },
    ],
    resources: {
      requests: { cpu: '50m', memory: '96Mi' },
      limits: { cpu: '500m', memory: '192Mi' },
    },
    probes: {
      readiness: { http: '/readyz', port: 3000 },
      liveness: { http: '/healthz', port: 3000 },
    },
    ...overrides,
  });
  const digest = Buffer.from(`${name}@${descriptor.version}`)
    .toString('hex')
    .padEnd(64, '0')
    .slice(0, 64);
  return { image: `registry.local/${name}@sha256:${digest}`, descriptor };
}

const descriptors: Record<(typeof NAMES)[number], PartDescriptorInput> = {
  'show-page': {
    ...aPart({ name: 'show-page' }).descriptor,
    provides: [
      {
        capability: 'show-page',
        port: 3000,
        protocol: 'http',
        url: 'http://{host}:{port}',
        publicPath: '/',
      },
    ],
    requires: [{ capability: 'booking' }],
    scaling: { min: 2, max: 4, cpuPercent: 60 },
  },
  'box-office': {
    ...aPart({ name: 'box-office' }).descriptor,
    provides: [
      {
        capability: 'booking',
        port: 3100,
        protocol: 'http',
        url: 'http://{host}:{port}/api/ticketing/v1',
        publicPath: '/api/ticketing',
      },
    ],
    requires: [
      { capability: 'sql-database' },
      { capability: 'seat-store' },
      { capability: 'payment' },
      { capability: 'accounts' },
      { capability: 'notification', optional: true },
    ],
    suits: { seatings: ['reserved'] },
    secrets: [{ env: 'MANAGEMENT_KEY', bytes: 32 }],
    settings: { HOLD_SECONDS: '420' },
    probes: { readiness: { http: '/readyz', port: 3100 } },
    metricsPort: 9464,
  },
  postgres: {
    ...aPart({ name: 'postgres' }).descriptor,
    provides: [
      {
        capability: 'sql-database',
        port: 5432,
        protocol: 'tcp',
        url: 'postgresql://marquee:{POSTGRES_PASSWORD}@{host}:{port}/marquee',
      },
    ],
    secrets: [{ env: 'POSTGRES_PASSWORD', bytes: 24 }],
    probes: { readiness: { tcp: 5432 } },
    storage: { size: '1024Mi', path: '/var/lib/postgresql' },
    scratch: ['/tmp', '/run/postgresql'],
  },
  redis: {
    ...aPart({ name: 'redis' }).descriptor,
    provides: [
      {
        capability: 'seat-store',
        port: 6379,
        protocol: 'tcp',
        url: 'redis://:{REDIS_PASSWORD}@{host}:{port}',
      },
    ],
    secrets: [{ env: 'REDIS_PASSWORD', bytes: 24 }],
    probes: { readiness: { tcp: 6379 } },
  },
};

/** A pool that can run a show of any way of selling; further parts may be added. */
export function aPool(...more: PoolPart[]): PoolSnapshot {
  const others = Object.entries(OTHER_WAYS).map(([name, seatings]) =>
    aPart({
      ...descriptors['box-office'],
      name,
      alias: text(name),
      description: text(`What ${name} does`),
      suits: { seatings: [...seatings] },
    }),
  );
  return {
    parts: [...NAMES.map(name => aPart(descriptors[name])), ...others, ...more],
    external: [
      {
        capability: 'payment',
        url: 'http://payment-sandbox.marquee-system.svc.cluster.local:3300',
        egress: { namespace: 'marquee-system', port: 3300 },
        env: { PAYMENT_WEBHOOK: 'announced' },
        secretEnv: ['PAYMENT_SECRET_KEY'],
      },
      {
        capability: 'accounts',
        url: 'http://portal.marquee-system.svc.cluster.local:7008/api/accounts/v1',
        egress: { cidr: '10.99.0.254/32', port: 7008 },
        env: {
          ACCOUNTS_ISSUER: 'http://marquee.localhost:8080/api/accounts/v1',
        },
      },
    ],
    cluster: {
      domain: 'marquee.localhost:8080',
      scheme: 'http',
      ingressClass: 'marquee',
      systemNamespace: 'marquee-system',
    },
  };
}

/** Standing room for 300 people, unless said otherwise. */
export function aZone(overrides: Partial<Zone> = {}): Zone {
  return {
    id: 'standing',
    name: 'Standing',
    category: 'R',
    capacity: 300,
    standing: true,
    ...overrides,
  };
}

/** What a seller of a concert in zones fills in: standing room and a balcony. */
export function someZonesAnswers(
  overrides: Partial<ShowAnswers> = {},
): ShowAnswers {
  return someAnswers({
    seating: 'zones',
    seatingPlan: {
      type: 'zones',
      zones: [
        aZone(),
        aZone({
          id: 'balcony',
          name: 'Balcony',
          category: 'S',
          capacity: 80,
          standing: false,
        }),
      ],
    },
    parts: ['show-page', 'box-office-zones'],
    ...overrides,
  });
}

/** What a seller of an exhibition fills in: two slots of timed entry, two kinds of tickets. */
export function someTimedAnswers(
  overrides: Partial<ShowAnswers> = {},
): ShowAnswers {
  const { facts } = someAnswers();
  const slot = (id: string, startsAt: string, endsAt: string) => ({
    ...facts.performances[0],
    id,
    startsAt,
    endsAt,
  });
  return someZonesAnswers({
    genre: 'exhibition',
    seating: 'timed',
    facts: {
      ...facts,
      genre: 'exhibition',
      performances: [
        slot('20270115-1000', '2027-01-15T01:00:00Z', '2027-01-15T01:30:00Z'),
        slot('20270115-1030', '2027-01-15T01:30:00Z', '2027-01-15T02:00:00Z'),
      ],
    },
    parts: ['show-page', 'box-office-timed-entry'],
    ...overrides,
  });
}

/** What a seller of a play in a theatre fills in. */
export function someAnswers(overrides: Partial<ShowAnswers> = {}): ShowAnswers {
  return showAnswersSchema.parse({
    genre: 'play',
    seating: 'reserved',
    facts: {
      id: 'hamlet',
      title: 'Hamlet',
      genre: 'play',
      venue: { name: 'Old Theatre', timeZone: 'Asia/Seoul' },
      currency: 'KRW',
      priceCategories: [
        { id: 'R', name: 'R', color: '#aa0000', price: 90_000 },
        { id: 'S', name: 'S', color: '#0000aa', price: 60_000 },
      ],
      performances: [{ id: 'p1', startsAt: '2027-01-15T10:30:00Z' }],
    },
    seatingPlan: { type: 'bundled', name: 'theatre' },
    parts: ['show-page', 'box-office'],
    ...overrides,
  });
}

/** The specification of a play in a theatre. */
export function aSpecification(
  overrides: Partial<ShowSpecification> = {},
): ShowSpecification {
  return { ...someAnswers(), seller: 'guest', ...overrides };
}
