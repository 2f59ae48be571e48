import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type {
  ExternalProvider,
  PoolSnapshot,
} from '@marquee/plugin-shows-common';

/** Configuration of the plugin, defaults filled in; see config.d.ts. */
export interface ShowsConfig {
  /** How to reach the cluster; absent when none is configured. */
  kubeconfig?: { file: string; context?: string };
  /** Where the edge listens, as seen from the portal. */
  edgeUrl?: string;
  /** What composition knows of the world around a show. */
  surroundings: Pick<PoolSnapshot, 'cluster' | 'external'>;
}

/**
 * Reads the configuration.
 *
 * @throws InputError when a value cannot be used
 */
export function readShowsConfig(root: Config): ShowsConfig {
  const config = root.getOptionalConfig('marquee');
  const cluster = config?.getOptionalConfig('cluster');
  const file = cluster?.getOptionalString('kubeconfig');
  const scheme = config?.getOptionalString('scheme') ?? 'http';
  if (scheme !== 'http' && scheme !== 'https') {
    throw new InputError(`marquee.scheme must be http or https, not ${scheme}`);
  }
  return {
    kubeconfig: file
      ? { file, context: cluster?.getOptionalString('context') }
      : undefined,
    edgeUrl: config?.getOptionalString('edge.url'),
    surroundings: {
      cluster: {
        domain: config?.getOptionalString('domain') ?? 'marquee.localhost:8080',
        scheme,
        ingressClass: cluster?.getOptionalString('ingressClass') ?? 'marquee',
        systemNamespace:
          cluster?.getOptionalString('systemNamespace') ?? 'marquee-system',
      },
      external: readPayment(config?.getOptionalConfig('payment')),
    },
  };
}

function readPayment(config: Config | undefined): ExternalProvider[] {
  const url = config?.getOptionalString('url');
  if (!url) return [];
  const egress = config?.getOptionalConfig('egress');
  return [
    {
      capability: 'payment',
      url,
      egress: egress
        ? {
            namespace: egress.getString('namespace'),
            port: egress.getNumber('port'),
          }
        : egressOf(url),
    },
  ];
}

/** Reads namespace and port from the URL of a Service. */
function egressOf(url: string): ExternalProvider['egress'] {
  const { hostname, port, protocol } = new URL(url);
  const [, namespace, svc] = hostname.split('.');
  if (svc !== 'svc') {
    throw new InputError(
      `marquee.payment.url names no Service of the cluster (${hostname}): say marquee.payment.egress too`,
    );
  }
  const defaultPort = protocol === 'https:' ? 443 : 80;
  return { namespace, port: port ? Number(port) : defaultPort };
}
