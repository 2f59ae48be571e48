import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { ExternalEgress } from '@marquee/plugin-shows-common';

/**
 * What NetworkPolicies must let pods reach: as configured, else the Service of the
 * cluster that an address names.
 *
 * @param key - of the section below `marquee`
 * @throws InputError when neither says so
 */
export function readEgress(
  key: string,
  url: string,
  config: Config | undefined,
): ExternalEgress {
  const egress = config?.getOptionalConfig('egress');
  if (!egress) return egressOf(key, url);
  const port = egress.getNumber('port');
  const cidr = egress.getOptionalString('cidr');
  return cidr
    ? { cidr, port }
    : { namespace: egress.getString('namespace'), port };
}

function egressOf(key: string, url: string): ExternalEgress {
  const { hostname, port, protocol } = new URL(url);
  const [, namespace, svc] = hostname.split('.');
  if (svc !== 'svc') {
    throw new InputError(
      `marquee.${key}.url names no Service of the cluster (${hostname}): say marquee.${key}.egress too`,
    );
  }
  const defaultPort = protocol === 'https:' ? 443 : 80;
  return { namespace, port: port ? Number(port) : defaultPort };
}
