import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { layout, type PlatformPaths } from '../layout';
import type { ComponentOptions } from '../supervise';
import { answers } from '../system/answers';

/** How the portal reaches a cluster. */
export interface PortalCluster {
  kubeconfig: string;
  /** API server and read-only access for the portal's Kubernetes pages. */
  url: string;
  readerToken: string;
  /** File with the certificate of the API server's authority. */
  caFile: string;
  /** Where the edge listens, when it is ours. */
  edgeUrl?: string;
}

const READY_MS = 120_000;

/** The portal: one Node.js process with all plugins. Without a cluster it starts and says so itself. */
export function portalProcess(options: {
  paths: PlatformPaths;
  databaseUrl: string;
  /** See accountsSecret. */
  secret: string;
  cluster?: PortalCluster;
}): ComponentOptions {
  const { paths, databaseUrl, secret, cluster } = options;
  const { checkout } = paths;
  const config = ['app-config.yaml', 'app-config.local-platform.yaml'];
  if (cluster) config.push('app-config.kubernetes.yaml');
  const { portal, smtp } = layout;
  return {
    name: 'portal',
    command: process.execPath,
    args: [
      '--require',
      require.resolve('@backstage/cli/config/nodeTransform.cjs'),
      join(checkout, 'packages', 'backend', 'src', 'index.ts'),
      ...config
        .filter(file => existsSync(join(checkout, file)))
        .flatMap(file => ['--config', file]),
    ],
    cwd: checkout,
    env: {
      NODE_ENV: 'production',
      MARQUEE_DATABASE_URL: databaseUrl,
      MARQUEE_ACCOUNTS_SECRET: secret,
      MARQUEE_SMTP_URL: `smtp://${smtp.host}:${smtp.port}`,
      MARQUEE_POOL_FILE: paths.poolFile,
      MARQUEE_DOMAIN: process.env.MARQUEE_DOMAIN || layout.publicDomain,
      ...(cluster && {
        MARQUEE_KUBECONFIG: cluster.kubeconfig,
        ...(cluster.edgeUrl && { MARQUEE_EDGE_URL: cluster.edgeUrl }),
        MARQUEE_KUBERNETES_URL: cluster.url,
        MARQUEE_KUBERNETES_READER_TOKEN: cluster.readerToken,
        MARQUEE_KUBERNETES_CA_FILE: cluster.caFile,
      }),
    },
    ready: () =>
      answers(
        `http://${portal.host}:${portal.port}/.backstage/health/v1/readiness`,
      ),
    readyTimeoutMs: READY_MS,
  };
}
