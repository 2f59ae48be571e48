import { layout } from '../../layout';
import type { ComponentOptions } from '../../supervise';
import { answers } from '../../system/answers';
import type { ClusterContext } from '../ClusterContext';
import { kubeconfigFile } from '../pki/writeKubeconfigs';

/** Chooses the node of each pod. */
export function scheduler(context: ClusterContext): ComponentOptions {
  const { host, port } = layout.scheduler;
  const kubeconfig = kubeconfigFile(context.paths, 'scheduler');
  return {
    name: 'kube-scheduler',
    command: context.programs['kube-scheduler'],
    args: [
      `--kubeconfig=${kubeconfig}`,
      `--authentication-kubeconfig=${kubeconfig}`,
      `--authorization-kubeconfig=${kubeconfig}`,
      `--bind-address=${host}`,
      `--secure-port=${port}`,
      `--leader-elect=false`,
      `--profiling=false`,
    ],
    ready: () => answers(`https://${host}:${port}/healthz`),
    stopAfter: [],
  };
}
