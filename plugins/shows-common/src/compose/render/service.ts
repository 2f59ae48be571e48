import type { KubernetesObject } from '../../model';
import { partSelector } from '../labels';
import type { PartContext } from './context';
import { providedPorts } from './ports';
import { renderMetadata } from './workload';

/** The Service under whose name other parts and the edge find a part. */
export function renderService(context: PartContext): KubernetesObject {
  const { show, part } = context;
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: renderMetadata(context),
    spec: {
      type: 'ClusterIP',
      selector: partSelector(show.show, part.descriptor.name),
      ports: providedPorts(part.descriptor).map(({ name, port }) => ({
        name,
        port,
        targetPort: port,
        protocol: 'TCP',
      })),
    },
  };
}

/** The identity of a part's pods; it has no rights and no token. */
export function renderServiceAccount(context: PartContext): KubernetesObject {
  return {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: renderMetadata(context),
    automountServiceAccountToken: false,
  };
}
