import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type {
  ExternalProvider,
  PoolSnapshot,
} from '@marquee/plugin-shows-common';
import type { SecretData } from '../revisions/completeSecrets';
import { readEgress } from './readEgress';
import { readPayment } from './readPayment';
import { readUrl } from './readUrl';

/** Configuration of the plugin, defaults filled in; see config.d.ts. */
export interface ShowsConfig {
  /** How to reach the cluster; absent when none is configured. */
  kubeconfig?: { file: string; context?: string };
  /** Where the edge listens, as seen from the portal. */
  edgeUrl?: string;
  /** What composition knows of the world around a show. */
  surroundings: Pick<PoolSnapshot, 'cluster' | 'external'>;
  /** What composition must not know: secret values by the name of their variable. */
  given: SecretData;
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
  const payment = readPayment(config?.getOptionalConfig('payment'));
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
      external: [
        ...payment.external,
        ...readAccounts(config?.getOptionalConfig('accounts')),
      ],
    },
    given: payment.given,
  };
}

function readAccounts(config: Config | undefined): ExternalProvider[] {
  const url = readUrl('accounts', config);
  if (!url) return [];
  const egress = readEgress('accounts', url, config);
  const env = { ACCOUNTS_ISSUER: config!.getString('issuer') };
  return [{ capability: 'accounts', url, egress, env }];
}
