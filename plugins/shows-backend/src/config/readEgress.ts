import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { ExternalEgress } from '@marquee/plugin-shows-common';
import { z } from 'zod';

const cidrSchema = z.union([z.cidrv4(), z.cidrv6()]);

/**
 * What NetworkPolicies must let pods reach: as configured, else the Service of the
 * cluster that an address names.
 *
 * @param key - of the section below `marquee`
 * @throws InputError when neither says so, or addresses cannot be read
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
  if (cidr === undefined) {
    return { namespace: egress.getString('namespace'), port };
  }
  if (cidrSchema.safeParse(cidr).success) return { cidr, port };
  throw new InputError(
    `marquee.${key}.egress.cidr must be addresses such as 203.0.113.0/24, not ${cidr}`,
  );
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
