import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parse } from 'yaml';
import type { ClusterConnection } from './ClusterConnection';
import { execToken, type ExecPlugin } from './execToken';

type Named<K extends string, T> = { name: string } & { [key in K]: T };

type Cluster = {
  server: string;
  'certificate-authority'?: string;
  'certificate-authority-data'?: string;
  'insecure-skip-tls-verify'?: boolean;
  'tls-server-name'?: string;
};

type User = {
  'client-certificate'?: string;
  'client-certificate-data'?: string;
  'client-key'?: string;
  'client-key-data'?: string;
  token?: string;
  tokenFile?: string;
  exec?: ExecPlugin;
};

type Kubeconfig = {
  'current-context'?: string;
  contexts?: Array<Named<'context', { cluster: string; user: string }>>;
  clusters?: Array<Named<'cluster', Cluster>>;
  users?: Array<Named<'user', User>>;
};

/**
 * Reads one context of a kubeconfig file, the current one unless another is named.
 *
 * @throws Error when the file lacks the context, its cluster or its user.
 * @public
 */
export async function readKubeconfig(options: {
  file: string;
  context?: string;
}): Promise<ClusterConnection> {
  const { file } = options;
  const config: Kubeconfig = parse(await readFile(file, 'utf8')) ?? {};
  const name = options.context ?? config['current-context'];
  const context = pick(config.contexts, name, `context in ${file}`).context;
  const cluster = pick(
    config.clusters,
    context.cluster,
    `cluster in ${file}`,
  ).cluster;
  const user = pick(config.users, context.user, `user in ${file}`).user ?? {};

  // Paths in a kubeconfig are relative to the file itself.
  const pem = async (data?: string, path?: string) => {
    if (data) return Buffer.from(data, 'base64').toString('utf8');
    return path
      ? await readFile(resolve(dirname(file), path), 'utf8')
      : undefined;
  };
  return {
    server: new URL(cluster.server),
    tls: {
      ca: await pem(
        cluster['certificate-authority-data'],
        cluster['certificate-authority'],
      ),
      cert: await pem(
        user['client-certificate-data'],
        user['client-certificate'],
      ),
      key: await pem(user['client-key-data'], user['client-key']),
      servername: cluster['tls-server-name'],
      rejectUnauthorized: !cluster['insecure-skip-tls-verify'],
    },
    token: tokenOf(user, dirname(file)),
  };
}

function pick<T extends { name: string }>(
  entries: T[] | undefined,
  name: string | undefined,
  what: string,
): T {
  const found = entries?.find(entry => entry.name === name);
  if (!found) {
    throw new Error(`There is no ${what} named '${name}'`);
  }
  return found;
}

function tokenOf(user: User, folder: string): ClusterConnection['token'] {
  if (user.exec) return execToken(user.exec, folder);
  const { token, tokenFile } = user;
  if (tokenFile) {
    const path = resolve(folder, tokenFile);
    return async () => (await readFile(path, 'utf8')).trim();
  }
  return token ? async () => token : undefined;
}
