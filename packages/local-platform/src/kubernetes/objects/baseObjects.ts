import type { KubernetesObject } from '@marquee/cluster-client';
import { layout } from '../../layout';
import { metricsObjects } from './metricsObjects';
import { hostAccessObjects } from './hostAccessObjects';

/** What every local cluster has before the first show: storage, ingress, metrics, access of the platform's own programs. */
export function baseObjects(): KubernetesObject[] {
  return [
    {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: {
        name: layout.systemNamespace,
        labels: { 'pod-security.kubernetes.io/enforce': 'restricted' },
      },
    },
    {
      apiVersion: 'storage.k8s.io/v1',
      kind: 'StorageClass',
      metadata: {
        name: 'standard',
        annotations: { 'storageclass.kubernetes.io/is-default-class': 'true' },
      },
      provisioner: 'kubernetes.io/host-path',
    },
    {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'IngressClass',
      metadata: { name: layout.ingressClass },
      spec: { controller: 'marquee.dev/local-edge' },
    },
    ...metricsObjects(),
    ...hostAccessObjects(),
  ];
}
