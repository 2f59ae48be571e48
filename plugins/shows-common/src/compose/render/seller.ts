import type { KubernetesObject } from '../../model';
import { sellerLabels } from '../labels';
import type { ShowContext } from './context';
import { CONTAINER_DEFAULTS, SELLER_QUOTA } from './sellerLimits';

/** The seller's namespace; its pods must fit Pod Security level `restricted`. */
export function renderNamespace(show: ShowContext): KubernetesObject {
  const levels = ['enforce', 'audit', 'warn'].map(mode => [
    `pod-security.kubernetes.io/${mode}`,
    'restricted',
  ]);
  return {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: {
      name: show.namespace,
      labels: { ...sellerLabels(show.seller), ...Object.fromEntries(levels) },
    },
  };
}

/** What all shows of a seller share: quota, limit range, and nothing open but DNS. */
export function renderSellerLimits(show: ShowContext): KubernetesObject[] {
  return [
    shared(show, {
      apiVersion: 'v1',
      kind: 'ResourceQuota',
      name: 'seller-quota',
      spec: { hard: SELLER_QUOTA },
    }),
    shared(show, {
      apiVersion: 'v1',
      kind: 'LimitRange',
      name: 'seller-limits',
      spec: { limits: [{ type: 'Container', ...CONTAINER_DEFAULTS }] },
    }),
    shared(show, {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      name: 'default-deny',
      spec: { podSelector: {}, policyTypes: ['Ingress', 'Egress'] },
    }),
    shared(show, {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      name: 'allow-dns',
      spec: {
        podSelector: {},
        policyTypes: ['Egress'],
        // To any address: a cluster's DNS may run outside of its pods.
        egress: [
          {
            ports: [
              { protocol: 'UDP', port: 53 },
              { protocol: 'TCP', port: 53 },
            ],
          },
        ],
      },
    }),
  ];
}

function shared(
  show: ShowContext,
  object: { apiVersion: string; kind: string; name: string; spec: object },
): KubernetesObject {
  const { apiVersion, kind, name, spec } = object;
  return {
    apiVersion,
    kind,
    metadata: {
      name,
      namespace: show.namespace,
      labels: sellerLabels(show.seller),
    },
    spec,
  };
}
