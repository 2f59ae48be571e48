/** Version of Kubernetes; `go/kubernetes/go.mod` names the same one. */
export const KUBERNETES_VERSION = '1.36.3';
/** Version of CoreDNS; `go/coredns/go.mod` names the same one. */
export const COREDNS_VERSION = '1.15.0';

/** Programs that come from one Go module and are built together. */
export interface ProgramSet {
  id: string;
  /** Folder below `go/` that holds go.mod and go.sum. */
  module: string;
  /** Main packages; the last part of each is the program's name. */
  packages: string[];
  /** Flags for the linker besides those that strip symbols. */
  linkerFlags?: string[];
}

const KUBERNETES_COMMANDS = [
  'kube-apiserver',
  'kube-controller-manager',
  'kube-scheduler',
  'kubelet',
  'kube-proxy',
] as const;

/** Every program of the cluster that does not come from Debian. */
export type ProgramName =
  | (typeof KUBERNETES_COMMANDS)[number]
  | 'metrics-server'
  | 'coredns'
  | 'pause';

/** In the order in which they are built. */
export const programSets: ProgramSet[] = [
  {
    id: 'kubernetes',
    module: 'kubernetes',
    packages: KUBERNETES_COMMANDS.map(name => `k8s.io/kubernetes/cmd/${name}`),
    // Without these the server calls itself v0.0.0 and clients warn.
    linkerFlags: [
      `-X k8s.io/component-base/version.gitVersion=v${KUBERNETES_VERSION}`,
      `-X k8s.io/client-go/pkg/version.gitVersion=v${KUBERNETES_VERSION}`,
    ],
  },
  {
    id: 'metrics-server',
    module: 'kubernetes',
    packages: ['sigs.k8s.io/metrics-server/cmd/metrics-server'],
  },
  {
    id: 'coredns',
    module: 'coredns',
    packages: ['github.com/coredns/coredns'],
  },
  { id: 'pause', module: 'pause', packages: ['marquee.dev/pause'] },
];

/** Names of the programs in a set. */
export function programNames(set: ProgramSet): ProgramName[] {
  return set.packages.map(path => path.split('/').at(-1) as ProgramName);
}
