import { layout } from '../../layout';
import type { CertificateRequest } from './issueCertificates';

const API_SERVER_NAMES = [
  'kubernetes',
  'kubernetes.default',
  'kubernetes.default.svc',
  'kubernetes.default.svc.cluster.local',
  'localhost',
];

/** Every certificate of the cluster. Clients with a kubeconfig of the same name are {@link kubeconfigNames}. */
export const certificateRequests: CertificateRequest[] = [
  {
    name: 'apiserver',
    commonName: 'kube-apiserver',
    alternativeNames: [
      ...API_SERVER_NAMES.map(name => `DNS:${name}`),
      `IP:${layout.apiServer.host}`,
      `IP:${layout.apiService}`,
      `IP:${layout.hostAddress}`,
    ],
  },
  { name: 'admin', commonName: 'admin', organisation: 'system:masters' },
  { name: 'front-proxy', commonName: 'front-proxy' },
  { name: 'controller-manager', commonName: 'system:kube-controller-manager' },
  { name: 'scheduler', commonName: 'system:kube-scheduler' },
  { name: 'kube-proxy', commonName: 'system:kube-proxy' },
  { name: 'cluster-dns', commonName: 'marquee:cluster-dns' },
  { name: 'metrics-server', commonName: 'marquee:metrics-server' },
  { name: 'prometheus', commonName: 'marquee:prometheus' },
  { name: 'edge', commonName: 'marquee:edge' },
  ...layout.nodes.map(({ name, address }) => ({
    name,
    commonName: `system:node:${name}`,
    organisation: 'system:nodes',
    alternativeNames: [`DNS:${name}`, `IP:${address}`],
  })),
];

/** The clients of the API server that get a kubeconfig. */
export const kubeconfigNames = certificateRequests
  .map(({ name }) => name)
  .filter(name => name !== 'apiserver' && name !== 'front-proxy');
