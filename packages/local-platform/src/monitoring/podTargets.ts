import type { KubernetesObject } from '@marquee/cluster-client';

/** One entry of a file that Prometheus reads its targets from. */
export interface MetricsTarget {
  targets: string[];
  labels: Record<string, string>;
}

/** Labels of a pod that its samples carry too, and their names there. */
const COPIED_LABELS = {
  'marquee.dev/show': 'show',
  'marquee.dev/part': 'part',
};

interface Pod extends KubernetesObject {
  spec?: { nodeName?: string };
  status?: { phase?: string; podIP?: string };
}

/**
 * Gives the running pods that ask for it by the annotations that users of Prometheus know:
 * `prometheus.io/scrape`, `prometheus.io/port` and `prometheus.io/path`.
 */
export function podTargets(pods: KubernetesObject[]): MetricsTarget[] {
  return (pods as Pod[])
    .flatMap(pod => {
      const { annotations = {}, labels = {}, namespace, name } = pod.metadata;
      const port = annotations['prometheus.io/port'];
      const address = pod.status?.podIP;
      const asks = annotations['prometheus.io/scrape'] === 'true';
      if (!asks || !port || !address || pod.status?.phase !== 'Running') {
        return [];
      }
      const copied = Object.entries(COPIED_LABELS).flatMap(([label, target]) =>
        labels[label] ? [[target, labels[label]]] : [],
      );
      return {
        targets: [`${address}:${port}`],
        labels: {
          __metrics_path__: annotations['prometheus.io/path'] ?? '/metrics',
          namespace: namespace ?? '',
          pod: name,
          node: pod.spec?.nodeName ?? '',
          ...Object.fromEntries(copied),
        },
      };
    })
    .sort((a, b) => (a.targets[0] < b.targets[0] ? -1 : 1));
}
