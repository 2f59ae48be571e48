import type { KubernetesObject } from '@marquee/cluster-client';

interface NodeCondition {
  type: string;
  status: string;
  lastHeartbeatTime: string;
}

/**
 * Names of the nodes that have said since a point in time that they are ready.
 * A condition of an earlier run is worth nothing: it says Ready until somebody looks.
 *
 * @param since - milliseconds since 1970
 */
export function nodesReadySince(
  nodes: KubernetesObject[],
  since: number,
): string[] {
  return nodes
    .filter(node => {
      const status = node.status as
        | { conditions?: NodeCondition[] }
        | undefined;
      const ready = status?.conditions?.find(({ type }) => type === 'Ready');
      // Heartbeats are given in whole seconds.
      const heartbeat = Date.parse(ready?.lastHeartbeatTime ?? '') + 999;
      return ready?.status === 'True' && heartbeat >= since;
    })
    .map(({ metadata }) => metadata.name);
}
