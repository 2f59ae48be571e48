import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { layout } from '../../layout';
import type { ComponentOptions } from '../../supervise';
import { answers } from '../../system/answers';
import { type ClusterContext, configDir } from '../ClusterContext';
import { kubeconfigFile } from '../pki/writeKubeconfigs';

/**
 * CoreDNS on the host: names of Services for pods, the public names for the edge,
 * everything else as the machine resolves it.
 */
export async function clusterDns(
  context: ClusterContext,
): Promise<ComponentOptions> {
  const { host, healthPort } = layout.dns;
  const file = join(configDir(context.paths), 'Corefile');
  const resolvers = await readFile('/etc/resolv.conf', 'utf8').catch(() => '');
  await writeFile(
    file,
    corefile({
      kubeconfig: kubeconfigFile(context.paths, 'cluster-dns'),
      forward: /^nameserver\s/m.test(resolvers),
    }),
  );
  return {
    name: 'coredns',
    command: context.programs.coredns,
    args: ['-conf', file],
    ready: () => answers(`http://${host}:${healthPort}/health`),
    stopAfter: [],
  };
}

/** The configuration of CoreDNS; without `forward` it knows the cluster's names only. */
export function corefile(options: {
  kubeconfig: string;
  forward: boolean;
}): string {
  const { host, port, healthPort } = layout.dns;
  // Without its port; every name below `localhost` is this machine for browsers only.
  const [publicName] = layout.publicDomain.split(':');
  const lines = [
    `.:${port} {`,
    `  bind ${host}`,
    `  health ${host}:${healthPort}`,
    `  errors`,
    `  kubernetes cluster.local in-addr.arpa {`,
    `    kubeconfig ${options.kubeconfig}`,
    `    fallthrough in-addr.arpa`,
    `  }`,
    `  template IN A ${publicName} {`,
    `    answer "{{ .Name }} 5 IN A ${layout.edge.hostForPods}"`,
    `  }`,
    `  template IN AAAA ${publicName} {`,
    `    rcode NOERROR`,
    `  }`,
    ...(options.forward ? [`  forward . /etc/resolv.conf`] : []),
    `  cache 5`,
    `}`,
  ];
  return `${lines.join('\n')}\n`;
}
