import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

const isLoopback = (address: string) =>
  LOOPBACK.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/**
 * The address of this machine that a URL's host stands for. Crowds are for one's own
 * machine: aimed at anybody else they would be an attack.
 *
 * @throws RangeError when the host is, or may be, another machine
 */
export async function loopbackAddress(url: URL): Promise<string> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // Names below `localhost` mean this machine (RFC 6761), whether or not a resolver knows them.
  if (host === 'localhost' || host.endsWith('.localhost')) return '127.0.0.1';
  const addresses = isIP(host)
    ? [host]
    : (await lookup(host, { all: true })).map(({ address }) => address);
  if (addresses.length === 0 || !addresses.every(isLoopback)) {
    throw new RangeError(
      `'${url.hostname}' is not this machine: bots only visit loopback addresses`,
    );
  }
  return addresses[0];
}
