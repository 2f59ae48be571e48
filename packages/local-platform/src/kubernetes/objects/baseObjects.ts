import type { KubernetesObject } from '@marquee/cluster-client';
import { layout } from '../../layout';
import { metricsObjects } from './metricsObjects';
import { hostAccessObjects } from './hostAccessObjects';
import { portalReaderObjects } from './portalReaderObjects';

/** What Marquee needs on any cluster before the first show: a namespace, and read access for the portal's pages. */
export function sharedObjects(): KubernetesObject[] {
  return [
    {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: {
        name: layout.systemNamespace,
        labels: { 'pod-security.kubernetes.io/enforce': 'restricted' },
      },
    },
    ...portalReaderObjects(),
  ];
}

/** What a local cluster has besides: storage, ingress, metrics, access of the programs that run beside it. */
export function localObjects(): KubernetesObject[] {
  return [
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
