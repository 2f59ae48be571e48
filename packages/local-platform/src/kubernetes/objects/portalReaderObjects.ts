import type { KubernetesObject } from '@marquee/cluster-client';
import { layout } from '../../layout';
import { READ, role, rule } from './role';

/** Service account by which the portal's Kubernetes pages read the cluster. */
export const PORTAL_READER = 'portal-reader';
/** Secret that holds the token of {@link PORTAL_READER}. */
export const PORTAL_READER_TOKEN = 'portal-reader-token';

/** Read-only access for the portal's Kubernetes pages; they never write. */
export function portalReaderObjects(): KubernetesObject[] {
  const namespace = layout.systemNamespace;
  return [
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
        rule(
          '',
          ['persistentvolumeclaims', 'resourcequotas', 'limitranges'],
          READ,
        ),
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
