import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ClusterClient, readKubeconfig } from '@marquee/cluster-client';
import { PORTAL_READER_TOKEN } from '../kubernetes/objects/portalReaderObjects';
import { layout, type PlatformPaths } from '../layout';
import { waitUntil } from '../system/waitUntil';
import type { PortalCluster } from './portalProcess';

const TOKEN_MS = 30_000;

/**
 * Finds out how the portal reaches a cluster; its base objects must have been applied.
 *
 * @throws Error - when the cluster gives the reading account no token in time
 */
export async function describeCluster(options: {
  kubeconfig: string;
  paths: PlatformPaths;
  signal: AbortSignal;
}): Promise<PortalCluster> {
  const { kubeconfig, paths, signal } = options;
  const client = await ClusterClient.fromKubeconfig({ file: kubeconfig });
  let data: { token?: string; 'ca.crt'?: string } = {};
  await waitUntil(
    'a token for the portal',
    async () => {
      const secret = await client.get(
        {
          apiVersion: 'v1',
          kind: 'Secret',
          name: PORTAL_READER_TOKEN,
          namespace: layout.systemNamespace,
        },
        { signal },
      );
      data = (secret.data ?? {}) as typeof data;
      return Boolean(data.token && data['ca.crt']);
    },
    { timeoutMs: TOKEN_MS, signal },
  ).finally(() => client.close());
  const caFile = join(paths.stateDir, 'cluster-ca.crt');
  await writeFile(caFile, Buffer.from(data['ca.crt'] ?? '', 'base64'));
  const { server } = await readKubeconfig({ file: kubeconfig });
  return {
    kubeconfig,
    url: server.href,
    readerToken: Buffer.from(data.token ?? '', 'base64').toString(),
    caFile,
  };
}
