import { join } from 'node:path';
import type { NodeLayout } from '../layout';

/** Times between two samples. Usage is shown live, and billed from the same samples. */
const INTERVAL = '10s';

/** Series of cAdvisor that nobody reads and that make up most of it. */
const UNREAD =
  'container_(tasks_state|memory_failures_total|blkio_device_usage_total|file_descriptors|sockets|threads|threads_max|ulimits_soft|memory_failcnt|fs_inodes_(free|total)|last_seen)';

/** Labels of a pod that its samples carry too, by the name they get. */
const POD_LABELS: Record<string, string> = {
  marquee_dev_show: 'show',
  marquee_dev_part: 'part',
};

/** What Prometheus needs to know of the cluster. */
export interface MonitoringTargets {
  nodes: readonly NodeLayout[];
  /** Folder with `ca.crt` and Prometheus' own certificate and key. */
  pki: string;
  /** Kubeconfig by which pods are found. */
  kubeconfig: string;
}

/** Gives the configuration of Prometheus: resource use from the kubelets, and metrics of pods that ask for it. */
export function prometheusConfig(targets: MonitoringTargets): object {
  return {
    global: { scrape_interval: INTERVAL, scrape_timeout: '8s' },
    scrape_configs: [
      kubeletJob('cadvisor', '/metrics/cadvisor', targets),
      kubeletJob('kubelet', '/metrics', targets),
      kubeletJob('resource', '/metrics/resource', targets),
      podsJob(targets),
    ],
  };
}

function kubeletJob(
  name: string,
  path: string,
  { nodes, pki }: MonitoringTargets,
): object {
  return {
    job_name: name,
    scheme: 'https',
    metrics_path: path,
    tls_config: {
      ca_file: join(pki, 'ca.crt'),
      cert_file: join(pki, 'prometheus.crt'),
      key_file: join(pki, 'prometheus.key'),
    },
    static_configs: nodes.map(node => ({
      targets: [`${node.address}:${node.kubeletPort}`],
      labels: { node: node.name },
    })),
    metric_relabel_configs: [
      { source_labels: ['__name__'], regex: UNREAD, action: 'drop' },
    ],
  };
}

/** Pods are found by the annotations that Prometheus users know: `prometheus.io/scrape`, `port` and `path`. */
function podsJob({ kubeconfig }: MonitoringTargets): object {
  const meta = (name: string) => `__meta_kubernetes_${name}`;
  const annotation = (name: string) =>
    meta(`pod_annotation_prometheus_io_${name}`);
  const copy = (source: string, target: string) => ({
    source_labels: [meta(source)],
    target_label: target,
  });
  return {
    job_name: 'pods',
    kubernetes_sd_configs: [{ role: 'pod', kubeconfig_file: kubeconfig }],
    relabel_configs: [
      {
        source_labels: [annotation('scrape')],
        regex: 'true',
        action: 'keep',
      },
      {
        source_labels: [meta('pod_phase')],
        regex: 'Running',
        action: 'keep',
      },
      {
        source_labels: [annotation('path')],
        regex: '(.+)',
        target_label: '__metrics_path__',
      },
      // A pod is found once for each of its ports: all become one target.
      {
        source_labels: [meta('pod_ip'), annotation('port')],
        separator: ':',
        target_label: '__address__',
      },
      copy('namespace', 'namespace'),
      copy('pod_name', 'pod'),
      copy('pod_node_name', 'node'),
      ...Object.entries(POD_LABELS).map(([label, target]) =>
        copy(`pod_label_${label}`, target),
      ),
    ],
  };
}
