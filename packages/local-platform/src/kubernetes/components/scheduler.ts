import { layout } from '../../layout';
import type { ComponentOptions } from '../../supervise';
import { answers } from '../../system/answers';
import type { ClusterContext } from '../ClusterContext';
import { kubeconfigFile } from '../pki/writeKubeconfigs';
import { servingFlags } from './servingFlags';

/** Chooses the node of each pod. */
export function scheduler(context: ClusterContext): ComponentOptions {
  const { host, port } = layout.scheduler;
  const kubeconfig = kubeconfigFile(context.paths, 'scheduler');
  return {
    name: 'kube-scheduler',
    command: context.programs['kube-scheduler'],
    args: [
      ...servingFlags({ kubeconfig, host, port }),
      `--leader-elect=false`,
      `--profiling=false`,
    ],
    ready: () => answers(`https://${host}:${port}/healthz`),
    stopAfter: [],
  };
}
