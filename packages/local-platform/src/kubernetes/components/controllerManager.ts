import { join } from 'node:path';
import { layout } from '../../layout';
import type { ComponentOptions } from '../../supervise';
import { answers } from '../../system/answers';
import { type ClusterContext, pkiDir } from '../ClusterContext';
import { kubeconfigFile } from '../pki/writeKubeconfigs';
import { servingFlags } from './servingFlags';

/** The controllers of Deployments, quotas, namespaces, autoscalers and host-path volumes. */
export function controllerManager(context: ClusterContext): ComponentOptions {
  const { host, port } = layout.controllerManager;
  const kubeconfig = kubeconfigFile(context.paths, 'controller-manager');
  const pki = pkiDir(context.paths);
  return {
    name: 'kube-controller-manager',
    command: context.programs['kube-controller-manager'],
    args: [
      ...servingFlags({ kubeconfig, host, port }),
      `--service-account-private-key-file=${join(pki, 'service-accounts.key')}`,
      `--root-ca-file=${join(pki, 'ca.crt')}`,
      `--use-service-account-credentials`,
      `--enable-hostpath-provisioner=true`,
      `--node-monitor-grace-period=20s`,
      `--leader-elect=false`,
      `--profiling=false`,
    ],
    ready: () => answers(`https://${host}:${port}/healthz`),
    stopAfter: [],
  };
}
