import type { KubernetesObject } from '@marquee/cluster-client';
import { podTargets } from './podTargets';

function aPod(overrides: {
  name?: string;
  annotations?: Record<string, string>;
  labels?: Record<string, string>;
  status?: object;
}): KubernetesObject {
  const { name = 'box-office-1', status } = overrides;
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name,
      namespace: 'seller-a',
      labels: overrides.labels,
      annotations: overrides.annotations ?? {
        'prometheus.io/scrape': 'true',
        'prometheus.io/port': '9464',
      },
    },
    spec: { nodeName: 'node-1' },
    status: status ?? { phase: 'Running', podIP: '10.244.1.5' },
  };
}

describe('podTargets', () => {
  it('tells of a pod by its address, with where it runs and for which show', () => {
    const labels = { 'marquee.dev/show': 'hamlet', 'marquee.dev/part': 'page' };
    expect(podTargets([aPod({ labels })])).toEqual([
      {
        targets: ['10.244.1.5:9464'],
        labels: {
          __metrics_path__: '/metrics',
          namespace: 'seller-a',
          pod: 'box-office-1',
          node: 'node-1',
          show: 'hamlet',
          part: 'page',
        },
      },
    ]);
  });

  it.each([
    ['does not ask for it', { annotations: {} }],
    ['names no port', { annotations: { 'prometheus.io/scrape': 'true' } }],
    ['has no address yet', { status: { phase: 'Pending' } }],
    ['has ended', { status: { phase: 'Failed', podIP: '10.244.1.5' } }],
  ])('leaves out a pod that %s', (_why, overrides) => {
    expect(podTargets([aPod(overrides)])).toEqual([]);
  });
});
