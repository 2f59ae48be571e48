import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { layout, type NodeLayout } from '../../layout';
import type { ComponentOptions } from '../../supervise';
import { accepts } from '../../system/answers';
import { type ClusterContext, configDir, nodePaths } from '../ClusterContext';
import { PAUSE_IMAGE } from './pauseImage';

/** Debian's folder of CNI plugins. */
const CNI_PROGRAMS = '/usr/lib/cni';

/** The container runtime of one node. A kubelet removes pods that it does not know, so none share a runtime. */
export async function containerd(
  context: ClusterContext,
  node: NodeLayout,
): Promise<ComponentOptions> {
  const { paths } = context;
  const { dataDir, runDir, containerdSocket } = nodePaths(paths, node);
  const config = configDir(paths);
  const file = join(config, `containerd-${node.name}.toml`);
  const cniDir = join(config, `cni-${node.name}`);
  const hostsDir = join(config, 'registries');
  await mkdir(cniDir, { recursive: true });
  await mkdir(join(hostsDir, layout.registryName), { recursive: true });
  await writeFile(join(hostsDir, layout.registryName, 'hosts.toml'), hosts());
  await writeFile(
    join(cniDir, '10-marquee.conflist'),
    JSON.stringify(podNetwork({ node, reservations: join(runDir, 'ipam') })),
  );
  await writeFile(
    file,
    `version = 2
root = "${join(dataDir, 'containerd')}"
state = "${join(runDir, 'containerd')}"
[grpc]
  address = "${containerdSocket}"
[debug]
  address = "${join(runDir, 'containerd-debug.sock')}"
[plugins."io.containerd.grpc.v1.cri"]
  sandbox_image = "${PAUSE_IMAGE}"
  stream_server_address = "127.0.0.1"
  stream_server_port = "0"
  restrict_oom_score_adj = true
  [plugins."io.containerd.grpc.v1.cri".registry]
    config_path = "${hostsDir}"
  [plugins."io.containerd.grpc.v1.cri".cni]
    bin_dir = "${CNI_PROGRAMS}"
    conf_dir = "${cniDir}"
  [plugins."io.containerd.grpc.v1.cri".containerd]
    snapshotter = "overlayfs"
    default_runtime_name = "runc"
    [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
      runtime_type = "io.containerd.runc.v2"
`,
  );
  return {
    name: `containerd-${node.name}`,
    command: 'containerd',
    args: ['--config', file],
    ready: () => accepts({ path: containerdSocket }),
    stopAfter: [`kubelet-${node.name}`],
  };
}

/** Sends pulls of the platform's images to the local registry, which speaks plain HTTP. */
function hosts(): string {
  const { host, port } = layout.registry;
  const url = `http://${host}:${port}`;
  return `server = "${url}"\n[host."${url}"]\n  capabilities = ["pull", "resolve"]\n`;
}

/** CNI configuration: a bridge per node; masquerading is done once for all nodes, see `addTrafficRules`. */
export function podNetwork(options: {
  node: NodeLayout;
  reservations: string;
}): object {
  const { node, reservations } = options;
  return {
    cniVersion: '1.0.0',
    name: `marquee-${node.index}`,
    plugins: [
      {
        type: 'bridge',
        bridge: node.bridge,
        isGateway: true,
        ipMasq: false,
        hairpinMode: true,
        ipam: {
          type: 'host-local',
          ranges: [[{ subnet: node.podSubnet }]],
          routes: [{ dst: '0.0.0.0/0' }],
          dataDir: reservations,
        },
      },
      { type: 'portmap', capabilities: { portMappings: true } },
    ],
  };
}
