import type { KubernetesObject } from '@marquee/cluster-client';
import { layout } from '../../layout';

const RBAC = 'rbac.authorization.k8s.io';
const READ = ['get', 'list', 'watch'];

/** Service account by which the portal's Kubernetes pages read the cluster. */
export const PORTAL_READER = 'portal-reader';
/** Secret that holds the token of {@link PORTAL_READER}. */
export const PORTAL_READER_TOKEN = 'portal-reader-token';

/** Rights of the programs outside the cluster: CoreDNS, metrics-server, Prometheus, the edge, the portal's Kubernetes pages. */
export function hostAccessObjects(): KubernetesObject[] {
  const namespace = layout.systemNamespace;
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
      rule('', ['nodes/metrics'], ['get']),
      rule('', ['pods'], READ),
    ]),
    ...userRole('marquee:edge', [
      rule('', ['services'], READ),
      rule('networking.k8s.io', ['ingresses'], READ),
    ]),
    {
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: { name: PORTAL_READER, namespace },
    },
    {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: {
        name: PORTAL_READER_TOKEN,
        namespace,
        annotations: { 'kubernetes.io/service-account.name': PORTAL_READER },
      },
      type: 'kubernetes.io/service-account-token',
    },
    ...role({
      name: 'marquee:portal-reader',
      rules: [
        rule('', ['nodes', 'namespaces', 'pods', 'pods/log'], READ),
        rule('', ['services', 'configmaps', 'events'], READ),
        rule('', ['persistentvolumeclaims', 'resourcequotas', 'limitranges'], READ),
        rule('apps', ['*'], READ),
        rule('batch', ['*'], READ),
        rule('autoscaling', ['*'], READ),
        rule('networking.k8s.io', ['*'], READ),
        rule('metrics.k8s.io', ['*'], READ),
      ],
      subject: { kind: 'ServiceAccount', name: PORTAL_READER, namespace },
    }),
  ];
}

interface Rule {
  apiGroups: string[];
  resources: string[];
  verbs: string[];
}

function rule(group: string, resources: string[], verbs: string[]): Rule {
  return { apiGroups: [group], resources, verbs };
}

function userRole(name: string, rules: Rule[]): KubernetesObject[] {
  return role({
    name,
    rules,
    subject: { kind: 'User', name, apiGroup: RBAC },
  });
}

function role(options: {
  name: string;
  rules: Rule[];
  subject: object;
}): KubernetesObject[] {
  const { name, rules, subject } = options;
  const roleRef = { apiGroup: RBAC, kind: 'ClusterRole', name };
  return [
    { apiVersion: `${RBAC}/v1`, kind: 'ClusterRole', metadata: { name }, rules },
    {
      apiVersion: `${RBAC}/v1`,
      kind: 'ClusterRoleBinding',
      metadata: { name },
      roleRef,
      subjects: [subject],
    },
  ];
}
