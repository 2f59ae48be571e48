import { join } from 'node:path';
import type { NodeLayout } from '../layout';

/** Times between two samples. Usage is shown live, and billed from the same samples. */
const INTERVAL = '10s';

/** Series of cAdvisor that nobody reads and that make up most of it. */
const UNREAD =
  'container_(tasks_state|memory_failures_total|blkio_device_usage_total|file_descriptors|sockets|threads|threads_max|ulimits_soft|memory_failcnt|fs_inodes_(free|total)|last_seen)';

/** Series that cAdvisor gives under the same name: a sum over both would count everything twice. */
const TWICE =
  'container_(cpu_usage_seconds_total|memory_working_set_bytes|start_time_seconds)';

/** What Prometheus needs to know of the cluster. */
export interface MonitoringTargets {
  nodes: readonly NodeLayout[];
  /** Folder with `ca.crt` and Prometheus' own certificate and key. */
  pki: string;
  /** File that lists the pods with metrics of their own; it is read again when it changes. */
  podsFile: string;
}

/** Gives the configuration of Prometheus: resource use from the kubelets, and metrics of pods that ask for it. */
export function prometheusConfig(targets: MonitoringTargets): object {
  return {
    global: { scrape_interval: INTERVAL, scrape_timeout: '8s' },
    scrape_configs: [
      kubeletJob(
        'cadvisor',
        { path: '/metrics/cadvisor', drop: UNREAD },
        targets,
      ),
      kubeletJob('kubelet', { path: '/metrics' }, targets),
      kubeletJob(
        'resource',
        { path: '/metrics/resource', drop: TWICE },
        targets,
      ),
      { job_name: 'pods', file_sd_configs: [{ files: [targets.podsFile] }] },
    ],
  };
}

function kubeletJob(
  name: string,
  { path, drop }: { path: string; drop?: string },
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
    ...(drop && {
      metric_relabel_configs: [
        { source_labels: ['__name__'], regex: drop, action: 'drop' },
      ],
    }),
  };
}
