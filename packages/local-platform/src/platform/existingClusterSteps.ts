import { ClusterClient } from '@marquee/cluster-client';
import { applyBaseObjects } from '../kubernetes/objects/applyBaseObjects';
import { sharedObjects } from '../kubernetes/objects/baseObjects';
import type { Step } from '../steps';
import { describeCluster } from './describeCluster';
import type { RunState } from './RunState';

/** The one step that replaces a cluster of our own: uses the cluster that a kubeconfig names. */
export function existingClusterSteps(
  state: RunState,
  kubeconfig: string,
): Step[] {
  return [
    {
      id: 'cluster',
      title: `Cluster of ${kubeconfig}`,
      needs: ['claim'],
      optional: true,
      async run({ signal }) {
        const { paths } = state.platform;
        const client = await ClusterClient.fromKubeconfig({ file: kubeconfig });
        try {
          await applyBaseObjects({ client, objects: sharedObjects(), signal });
        } finally {
          client.close();
        }
        state.cluster = await describeCluster({ kubeconfig, paths, signal });
      },
    },
  ];
}
