import type { KubernetesObject } from '@marquee/cluster-client';
import { layout } from '../../layout';

const NAMESPACE = 'kube-system';
const NAME = 'metrics-server';

/** Leads requests for `metrics.k8s.io` to the metrics-server that runs on the host. */
export function metricsObjects(): KubernetesObject[] {
  const { host, port } = layout.metricsServer;
  return [
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: NAME, namespace: NAMESPACE },
      spec: { ports: [{ name: 'https', port: 443, targetPort: port }] },
    },
    {
      apiVersion: 'discovery.k8s.io/v1',
      kind: 'EndpointSlice',
      metadata: {
        name: `${NAME}-host`,
        namespace: NAMESPACE,
        labels: { 'kubernetes.io/service-name': NAME },
      },
      addressType: 'IPv4',
      ports: [{ name: 'https', port, protocol: 'TCP' }],
      endpoints: [{ addresses: [host], conditions: { ready: true } }],
    },
    {
      apiVersion: 'apiregistration.k8s.io/v1',
      kind: 'APIService',
      metadata: { name: 'v1beta1.metrics.k8s.io' },
      spec: {
        group: 'metrics.k8s.io',
        version: 'v1beta1',
        groupPriorityMinimum: 100,
        versionPriority: 100,
        // The server makes its own certificate at each start; both ends are on this machine.
        insecureSkipTLSVerify: true,
        service: { name: NAME, namespace: NAMESPACE },
      },
    },
  ];
}
