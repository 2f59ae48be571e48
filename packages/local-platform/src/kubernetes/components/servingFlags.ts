/**
 * Flags of a component that serves on an address of its own, and asks the API server
 * both for its work and about whoever calls it.
 */
export function servingFlags(options: {
  kubeconfig: string;
  host: string;
  port: number;
}): string[] {
  const { kubeconfig, host, port } = options;
  return [
    `--kubeconfig=${kubeconfig}`,
    `--authentication-kubeconfig=${kubeconfig}`,
    `--authorization-kubeconfig=${kubeconfig}`,
    `--bind-address=${host}`,
    `--secure-port=${port}`,
  ];
}
