import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { layout } from '../../layout';
import type { ComponentOptions } from '../../supervise';
import { answers } from '../../system/answers';
import { type ClusterContext, configDir } from '../ClusterContext';
import { kubeconfigFile } from '../pki/writeKubeconfigs';

/** Turns Services into rules of the kernel; one for all nodes, for they share this machine's kernel. */
export async function kubeProxy(
  context: ClusterContext,
): Promise<ComponentOptions> {
  const { host, port, metricsPort } = layout.kubeProxy;
  const file = join(configDir(context.paths), 'kube-proxy.yaml');
  const configuration = {
    apiVersion: 'kubeproxy.config.k8s.io/v1alpha1',
    kind: 'KubeProxyConfiguration',
    clientConnection: {
      kubeconfig: kubeconfigFile(context.paths, 'kube-proxy'),
    },
    mode: 'iptables',
    clusterCIDR: layout.podNetwork,
    hostnameOverride: layout.nodes[0].name,
    healthzBindAddress: `${host}:${port}`,
    metricsBindAddress: `${host}:${metricsPort}`,
    nodePortAddresses: ['127.0.0.0/8'],
    // The limits of connection tracking belong to the machine's owner.
    conntrack: { maxPerCore: 0 },
  };
  await writeFile(file, stringify(configuration));
  return {
    name: 'kube-proxy',
    command: context.programs['kube-proxy'],
    args: [`--config=${file}`],
    ready: () => answers(`http://${host}:${port}/healthz`),
    stopAfter: [],
  };
}
