import { writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { layout, type NodeLayout } from '../../layout';
import type { ComponentOptions } from '../../supervise';
import { answers } from '../../system/answers';
import {
  type ClusterContext,
  configDir,
  nodePaths,
  pkiDir,
} from '../ClusterContext';
import { kubeconfigFile } from '../pki/writeKubeconfigs';
import { reservedPerNode } from './nodeShare';

/** Runs the pods of one node. */
export async function kubelet(
  context: ClusterContext,
  node: NodeLayout,
): Promise<ComponentOptions> {
  const { paths } = context;
  const { dataDir, containerdSocket } = nodePaths(paths, node);
  const file = join(configDir(paths), `kubelet-${node.name}.yaml`);
  await writeFile(file, stringify(configuration(context, node)));
  const rootDir = join(dataDir, 'kubelet');
  return {
    name: `kubelet-${node.name}`,
    command: context.programs.kubelet,
    args: [
      `--config=${file}`,
      `--kubeconfig=${kubeconfigFile(paths, node.name)}`,
      `--hostname-override=${node.name}`,
      `--node-ip=${node.address}`,
      `--root-dir=${rootDir}`,
      `--cert-dir=${join(rootDir, 'pki')}`,
      // Without these two, container metrics carry no pod and no image.
      `--containerd=${containerdSocket}`,
      `--containerd-namespace=k8s.io`,
    ],
    ready: () => answers(`http://127.0.0.1:${healthPort(node)}/healthz`),
    stopAfter: [],
  };
}

function healthPort(node: NodeLayout): number {
  return node.kubeletPort + 1;
}

function configuration(context: ClusterContext, node: NodeLayout): object {
  const pki = (name: string) => join(pkiDir(context.paths), name);
  const { containerdSocket } = nodePaths(context.paths, node);
  return {
    apiVersion: 'kubelet.config.k8s.io/v1beta1',
    kind: 'KubeletConfiguration',
    address: node.address,
    port: node.kubeletPort,
    healthzPort: healthPort(node),
    authentication: {
      anonymous: { enabled: false },
      webhook: { enabled: true },
      x509: { clientCAFile: pki('ca.crt') },
    },
    authorization: { mode: 'Webhook' },
    tlsCertFile: pki(`${node.name}.crt`),
    tlsPrivateKeyFile: pki(`${node.name}.key`),
    containerRuntimeEndpoint: `unix://${containerdSocket}`,
    cgroupDriver: 'cgroupfs',
    cgroupRoot: `/${node.cgroup}`,
    failCgroupV1: false,
    failSwapOn: false,
    clusterDNS: [layout.dns.host],
    clusterDomain: 'cluster.local',
    resolvConf: '',
    systemReserved: reservedPerNode(
      { cores: cpus().length, memory: totalmem() },
      layout.nodes.length,
    ),
    enforceNodeAllocatable: ['pods'],
    evictionHard: { 'memory.available': '100Mi' },
    imageGCHighThresholdPercent: 99,
    imageGCLowThresholdPercent: 98,
    nodeStatusUpdateFrequency: '5s',
    shutdownGracePeriod: '0s',
  };
}
