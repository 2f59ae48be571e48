import type { RolloutNote } from '../rollout';

const message = 'in their words';
const part = 'redis';

/** A note of each type, and of each cause and progress that a part can have. */
export const SAMPLE_NOTES: RolloutNote[] = [
  { type: 'composed', parts: 4, objects: 27 },
  { type: 'changed', fields: ['title', 'venue.name'] },
  { type: 'nothing-to-apply' },
  { type: 'nothing-to-start' },
  { type: 'preparing', namespace: 'seller-guest' },
  { type: 'checking', objects: 27 },
  { type: 'securing' },
  { type: 'applied', objects: 27, namespace: 'seller-guest' },
  ...(
    [
      'deleted',
      'created',
      'paused',
      'replacing-pods',
      'replacing-pod',
      'settling',
    ] as const
  ).map(type => ({
    type: 'waiting' as const,
    parts: [{ part, progress: { type } }],
  })),
  {
    type: 'waiting',
    parts: [
      { part, progress: { type: 'starting', pods: 0, wanted: 2 } },
      {
        part: 'postgres',
        progress: { type: 'readying', pods: 0, wanted: 1 },
        hint: message,
      },
    ],
  },
  { type: 'running', parts: 4 },
  { type: 'publishing' },
  { type: 'opening', url: 'http://hamlet.x.test' },
  { type: 'on-sale', url: 'http://hamlet.x.test' },
  ...(
    [
      'image',
      'configuration',
      'quota',
      'refused',
      'unschedulable',
      'unready',
    ] as const
  ).map(type => ({
    type: 'part-failed' as const,
    part,
    cause: { type, message },
  })),
  {
    type: 'part-failed',
    part,
    cause: {
      type: 'unschedulable',
      message:
        '0/3 nodes are available: 2 Insufficient cpu, 1 Insufficient memory. preemption: 0/3 nodes are available: 3 No preemption victims found for incoming pod.',
    },
  },
  { type: 'part-failed', part, cause: { type: 'memory' } },
  { type: 'part-failed', part, cause: { type: 'crash', exitCode: 1 } },
  {
    type: 'part-failed',
    part,
    cause: { type: 'crash', exitCode: 1, lastWords: message },
  },
  {
    type: 'late',
    seconds: 120,
    parts: [{ part, cause: { type: 'memory' } }],
  },
  ...(
    [
      'taking',
      'box-office',
      'page',
      'page-at-edge',
      'box-office-at-edge',
    ] as const
  ).map(place => ({ type: 'unanswered' as const, place, message })),
  { type: 'show-refused', message },
  { type: 'key-missing', key: 'MANAGEMENT_KEY' },
  { type: 'secret-missing', part, key: 'PASSWORD' },
  { type: 'setting-missing', part, key: 'PAYMENT_SECRET_KEY' },
  { type: 'provider-missing', capability: 'booking' },
  { type: 'namespace-taken', namespace: 'seller-guest' },
  { type: 'namespace-leaving', namespace: 'seller-guest' },
  { type: 'quota', message },
  { type: 'cluster-trouble', message },
  { type: 'cluster-refusal', message },
  { type: 'cluster-away', message },
  { type: 'portal-trouble' },
  { type: 'words', message },
];
