import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClusterConnection } from './ClusterConnection';

const MOUNT = '/var/run/secrets/kubernetes.io/serviceaccount';

/**
 * Connects a pod to the cluster that it runs in, by its service account.
 *
 * @throws Error outside of a pod.
 * @public
 */
export async function readServiceAccount(
  options: {
    env?: Record<string, string | undefined>;
    mount?: string;
  } = {},
): Promise<ClusterConnection> {
  const { env = process.env, mount = MOUNT } = options;
  const host = env.KUBERNETES_SERVICE_HOST;
  if (!host) {
    throw new Error(
      'No cluster: there is no kubeconfig file, and this is no pod with a service account',
    );
  }
  const port = env.KUBERNETES_SERVICE_PORT ?? '443';
  const address = host.includes(':') ? `[${host}]` : host;
  return {
    server: new URL(`https://${address}:${port}`),
    tls: { ca: await readFile(join(mount, 'ca.crt'), 'utf8') },
    // The kubelet replaces the token in place, about once an hour.
    token: async () => (await readFile(join(mount, 'token'), 'utf8')).trim(),
  };
}
