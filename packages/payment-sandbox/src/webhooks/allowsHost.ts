/** Hosts that webhooks may go to unless told otherwise: those of the cluster, and this machine. */
export const WEBHOOK_HOSTS =
  '.svc,.svc.cluster.local,localhost,127.0.0.1,.marquee.localhost';

/**
 * Whether webhooks may go to an address: plain http or https, nobody's password, and a
 * host of the list. An entry that begins with a dot stands for everything below it.
 */
export function allowsHost(hosts: readonly string[], address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password, hostname } = new URL(address);
  if (!/^https?:$/.test(protocol) || username || password) return false;
  return hosts.some(entry =>
    entry.startsWith('.') ? hostname.endsWith(entry) : hostname === entry,
  );
}

/** The entries of a list as it stands in the environment. */
export function parseHosts(text: string): string[] {
  return text
    .split(',')
    .map(entry => entry.trim().toLowerCase())
    .filter(entry => entry !== '');
}
