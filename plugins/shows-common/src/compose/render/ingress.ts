import type { KubernetesObject } from '../../model';
import { showLabels } from '../labels';
import { compareText } from '../pool';
import type { PartContext, ShowContext } from './context';

/** The show's host name at the edge; the longest path goes first, for edges that take the first match. */
export function renderIngress(
  show: ShowContext,
  parts: readonly PartContext[],
): KubernetesObject {
  const paths = parts
    .flatMap(({ name, part }) =>
      part.descriptor.provides.flatMap(({ publicPath, port }) =>
        publicPath === undefined ? [] : [{ path: publicPath, name, port }],
      ),
    )
    .sort(
      (a, b) => b.path.length - a.path.length || compareText(a.path, b.path),
    );
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: {
      name: show.show,
      namespace: show.namespace,
      labels: showLabels(show.show),
    },
    spec: {
      ingressClassName: show.cluster.ingressClass,
      rules: [
        {
          host: show.host,
          http: {
            paths: paths.map(({ path, name, port }) => ({
              path,
              pathType: 'Prefix',
              backend: { service: { name, port: { number: port } } },
            })),
          },
        },
      ],
    },
  };
}
