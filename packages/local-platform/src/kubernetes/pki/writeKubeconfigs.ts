import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { layout, type PlatformPaths } from '../../layout';
import { pkiDir } from '../ClusterContext';
import { kubeconfigNames } from './certificateRequests';

/** Kubeconfig file of one client of the API server. */
export function kubeconfigFile(paths: PlatformPaths, name: string): string {
  return name === 'admin'
    ? paths.kubeconfig
    : join(pkiDir(paths), `${name}.kubeconfig`);
}

/** Writes a kubeconfig, with keys inside, for every client of the API server. */
export async function writeKubeconfigs(paths: PlatformPaths): Promise<void> {
  const read = async (file: string) =>
    (await readFile(join(pkiDir(paths), file))).toString('base64');
  const authority = await read('ca.crt');
  const { host, port } = layout.apiServer;
  for (const name of kubeconfigNames) {
    const config = {
      apiVersion: 'v1',
      kind: 'Config',
      'current-context': 'marquee',
      clusters: [
        {
          name: 'marquee',
          cluster: {
            server: `https://${host}:${port}`,
            'certificate-authority-data': authority,
          },
        },
      ],
      users: [
        {
          name,
          user: {
            'client-certificate-data': await read(`${name}.crt`),
            'client-key-data': await read(`${name}.key`),
          },
        },
      ],
      contexts: [
        { name: 'marquee', context: { cluster: 'marquee', user: name } },
      ],
    };
    const file = kubeconfigFile(paths, name);
    await writeFile(file, stringify(config), { mode: 0o600 });
  }
}
