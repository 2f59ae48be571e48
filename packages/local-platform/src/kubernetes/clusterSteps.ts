import type { Step } from '../steps';
import type { ClusterContext } from './ClusterContext';
import { mountVolumes } from './mountVolumes';
import { createNetwork } from './network/createNetwork';
import { addTrafficRules } from './network/trafficRules';
import { startControlPlane } from './startControlPlane';
import { startNodes } from './startNodes';

/** Ids of the steps that {@link clusterSteps} returns and that others may wait for. */
export const clusterStepIds = {
  network: 'cluster-network',
  controlPlane: 'control-plane',
  nodes: 'nodes',
} as const;

/**
 * The steps from programs to a cluster with ready nodes.
 * `context` is asked for when the first step runs, for its programs come from an earlier step.
 */
export function clusterSteps(options: {
  context: () => ClusterContext;
  needs: string[];
}): Step[] {
  const { context, needs } = options;
  return [
    {
      id: clusterStepIds.network,
      title: 'Network of the cluster',
      needs,
      optional: true,
      async run() {
        const { paths } = context();
        await createNetwork(paths.runDir);
        await addTrafficRules();
        await mountVolumes(paths);
      },
    },
    {
      id: clusterStepIds.controlPlane,
      title: 'Kubernetes control plane',
      needs: [clusterStepIds.network],
      optional: true,
      run: step => startControlPlane(context(), step),
    },
    {
      id: clusterStepIds.nodes,
      title: 'Kubernetes nodes',
      needs: [clusterStepIds.controlPlane],
      optional: true,
      run: step => startNodes(context(), step),
    },
  ];
}
