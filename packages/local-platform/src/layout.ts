import { homedir } from 'node:os';
import { join } from 'node:path';

/** One Kubernetes node of the local cluster; all of them live on this machine. */
export interface NodeLayout {
  name: string;
  /** Counts from 1. */
  index: number;
  address: string;
  podSubnet: string;
  /** Network device that joins the pods of this node. */
  bridge: string;
  kubeletPort: number;
  /** Control group (below every controller's root) that holds all pods of this node. */
  cgroup: string;
}

function nodeLayout(index: number): NodeLayout {
  return {
    name: `node-${index}`,
    index,
    address: `10.99.0.${index}`,
    podSubnet: `10.244.${index}.0/24`,
    bridge: `mq${index}`,
    kubeletPort: 10250 + index * 10,
    cgroup: `marquee-${index}`,
  };
}

/** Fixed addresses of everything that runs on this machine. Only one platform can run at a time. */
export const layout = {
  /** Device that carries the addresses of the nodes and the host's address in their network. */
  bridge: 'marquee0',
  /** The host as pods see it. */
  hostAddress: '10.99.0.254',
  nodes: [nodeLayout(1), nodeLayout(2), nodeLayout(3)],
  podNetwork: '10.244.0.0/16',
  serviceNetwork: '10.96.0.0/16',
  /** First address of the service network: the API server as pods see it. */
  apiService: '10.96.0.1',
  apiServer: { host: '127.0.0.1', port: 6443 },
  controllerManager: { host: '127.0.0.1', port: 10257 },
  scheduler: { host: '127.0.0.1', port: 10259 },
  kubeProxy: { host: '127.0.0.1', port: 10256, metricsPort: 10249 },
  etcd: { host: '127.0.0.1', port: 2379, peerPort: 2380 },
  registry: { host: '10.99.0.254', port: 5000 },
  /** Host part of image references; containerd maps it to {@link layout.registry}. */
  registryName: 'registry.local',
  dns: { host: '10.99.0.254', port: 53, healthPort: 8053 },
  metricsServer: { host: '10.99.0.254', port: 4443 },
  prometheus: { host: '127.0.0.1', port: 9090 },
  portal: { host: '127.0.0.1', port: 7007 },
  /**
   * The portal's public API as pods see it. It asks the portal from an address of its
   * own, which app-config.local-platform.yaml trusts.
   */
  portalGateway: { host: '10.99.0.254', port: 7008, source: '127.0.0.2' },
  portalDatabase: { host: '127.0.0.1', port: 5433 },
  /** `hostForPods`: payment companies call shops back at their public address. */
  edge: { host: '127.0.0.1', port: 8080, hostForPods: '10.99.0.254' },
  /** Catches all mail; {@link layout.mailbox} shows it. */
  smtp: { host: '127.0.0.1', port: 1025 },
  mailbox: { host: '127.0.0.1', port: 8025 },
  /** Domain under which buyers find the directory and every show. */
  publicDomain: 'marquee.localhost:8080',
  /** Address of the portal for people. */
  portalUrl: 'http://localhost:7007',
  /** Address of the directory for buyers. */
  publicUrl: 'http://marquee.localhost:8080',
  /** Address of the page with all mail that was caught. */
  mailboxUrl: 'http://localhost:8025',
  /** Namespace of the platform's own services. */
  systemNamespace: 'marquee-system',
  /** Class of the Ingress objects that the edge serves. */
  ingressClass: 'marquee',
} as const;

/** `local` is the platform of `npm start`, `test` the one of `npm test`. */
export type PlatformProfile = 'local' | 'test';

/** Folders and files of one platform. */
export interface PlatformPaths {
  checkout: string;
  profile: PlatformProfile;
  /** Everything that must survive a restart, and nothing else than this platform's. */
  stateDir: string;
  logsDir: string;
  /** Sockets and the machine-wide record of the run: at most one platform runs on a machine. */
  runDir: string;
  /** Build results keyed by their content, shared by all checkouts of a user. */
  cacheDir: string;
  /** Catalog file that lists the images of the pool. */
  poolFile: string;
  /** Data of persistent volumes. */
  volumesDir: string;
  /** Administrator's kubeconfig of the local cluster. */
  kubeconfig: string;
}

/** Where a platform keeps its files; `MARQUEE_CACHE` and `XDG_CACHE_HOME` move the cache folder. */
export function platformPaths(options: {
  checkout: string;
  profile: PlatformProfile;
  env?: NodeJS.ProcessEnv;
}): PlatformPaths {
  const { checkout, profile, env = process.env } = options;
  const stateDir = join(checkout, '.marquee', profile);
  return {
    checkout,
    profile,
    stateDir,
    logsDir: join(stateDir, 'logs'),
    // Other users cannot run a cluster, and may not write there.
    runDir: process.getuid?.() === 0 ? '/run/marquee' : join(stateDir, 'run'),
    cacheDir:
      env.MARQUEE_CACHE ||
      join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'marquee'),
    poolFile: join(stateDir, 'pool', 'catalog-info.yaml'),
    volumesDir: join(stateDir, 'volumes'),
    kubeconfig: join(stateDir, 'kubernetes', 'admin.kubeconfig'),
  };
}
