import type { KubernetesObject } from '@marquee/cluster-client';
import { READ, role, rule, RBAC, type Rule } from './role';

/** Rights of the programs beside the cluster: CoreDNS, metrics-server, Prometheus and the edge. */
export function hostAccessObjects(): KubernetesObject[] {
  return [
    ...userRole('marquee:cluster-dns', [
      rule('', ['endpoints', 'services', 'pods', 'namespaces'], READ),
      rule('discovery.k8s.io', ['endpointslices'], READ),
    ]),
    ...userRole('marquee:metrics-server', [
      rule('', ['nodes/metrics'], ['get']),
      rule('', ['nodes', 'pods'], READ),
      rule('', ['configmaps'], READ),
      rule('authentication.k8s.io', ['tokenreviews'], ['create']),
      rule('authorization.k8s.io', ['subjectaccessreviews'], ['create']),
    ]),
    ...userRole('marquee:prometheus', [
      // Kubelets ask for this right before they show their metrics.
      rule('', ['nodes/metrics'], ['get']),
      rule('', ['pods'], READ),
    ]),
    ...userRole('marquee:edge', [
      rule('', ['services'], READ),
      rule('networking.k8s.io', ['ingresses'], READ),
    ]),
  ];
}

function userRole(name: string, rules: Rule[]): KubernetesObject[] {
  return role({
    name,
    rules,
    subject: { kind: 'User', name, apiGroup: RBAC },
  });
}
