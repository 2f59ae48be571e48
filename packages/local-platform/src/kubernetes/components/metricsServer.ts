import { join } from 'node:path';
import { layout } from '../../layout';
import type { ComponentOptions } from '../../supervise';
import { accepts } from '../../system/answers';
import { type ClusterContext, pkiDir } from '../ClusterContext';
import { kubeconfigFile } from '../pki/writeKubeconfigs';
import { servingFlags } from './servingFlags';

/** Serves CPU and memory of pods to autoscalers; runs on the host behind an APIService. */
export function metricsServer(context: ClusterContext): ComponentOptions {
  const { host, port } = layout.metricsServer;
  const kubeconfig = kubeconfigFile(context.paths, 'metrics-server');
  const pki = pkiDir(context.paths);
  return {
    name: 'metrics-server',
    command: context.programs['metrics-server'],
    args: [
      ...servingFlags({ kubeconfig, host, port }),
      `--cert-dir=${join(
        context.paths.stateDir,
        'kubernetes',
        'metrics-server',
      )}`,
      `--kubelet-certificate-authority=${join(pki, 'ca.crt')}`,
      `--kubelet-preferred-address-types=InternalIP`,
      `--kubelet-use-node-status-port`,
      // Must exceed the 10 s that a kubelet may take to answer.
      `--metric-resolution=15s`,
    ],
    ready: () => accepts({ host, port }),
    stopAfter: [],
  };
}
