import { readdirSync, readlinkSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { layout } from '../layout';
import { readProcessFile } from '../system/processTable';
import { MachineProblem } from './MachineProblem';

const LISTEN = '0A';

/** A listening socket, as /proc/net/tcp shows it. */
export interface ListeningSocket {
  address: string;
  port: number;
  inode: string;
}

/** Ports that a local cluster and the platform's services use, by the name people know. */
export const clusterPorts: { name: string; host: string; port: number }[] = [
  { name: 'the Kubernetes API server', ...layout.apiServer },
  { name: 'the controller manager', ...layout.controllerManager },
  { name: 'the scheduler', ...layout.scheduler },
  { name: 'kube-proxy', ...layout.kubeProxy },
  { name: 'etcd', ...layout.etcd },
  { name: 'etcd', host: layout.etcd.host, port: layout.etcd.peerPort },
  { name: 'Prometheus', ...layout.prometheus },
  { name: 'the edge', ...layout.edge },
];

/** Ports that the portal uses, with or without a local cluster. */
export const portalPorts: { name: string; host: string; port: number }[] = [
  { name: 'the portal', ...layout.portal },
  { name: "the portal's database", ...layout.portalDatabase },
  { name: 'mail', ...layout.smtp },
  { name: 'the mailbox', ...layout.mailbox },
];

/**
 * Checks that nobody listens on the ports.
 *
 * @throws MachineProblem - naming the port, what it is for, and the process that holds it
 */
export async function checkPorts(
  ports: { name: string; host: string; port: number }[],
): Promise<void> {
  const sockets = [
    ...parseListeningSockets(await readFile('/proc/net/tcp', 'utf8')),
    ...parseListeningSockets(
      await readFile('/proc/net/tcp6', 'utf8').catch(() => ''),
    ),
  ];
  for (const { name, host, port } of ports) {
    const held = sockets.find(
      socket =>
        socket.port === port &&
        (socket.address === host || socket.address === 'any'),
    );
    if (held) {
      throw new MachineProblem(
        `Port ${port} is needed for ${name} and is held by ${holder(
          held.inode,
        )}: stop that program first`,
      );
    }
  }
}

/**
 * The listening sockets in the text of /proc/net/tcp or tcp6.
 * Addresses are dotted for IPv4, `any` for wildcards, and left as they are for other IPv6.
 */
export function parseListeningSockets(text: string): ListeningSocket[] {
  return text
    .split('\n')
    .slice(1)
    .map(line => line.trim().split(/\s+/))
    .filter(fields => fields[3] === LISTEN)
    .map(fields => {
      const [address, port] = fields[1].split(':');
      return {
        address: readableAddress(address),
        port: parseInt(port, 16),
        inode: fields[9],
      };
    });
}

function readableAddress(hex: string): string {
  if (/^0+$/.test(hex)) return 'any';
  if (hex.length !== 8) return hex;
  // Four bytes in the order of the processor, which is little-endian wherever we run.
  const bytes = hex.match(/../g) ?? [];
  return bytes
    .reverse()
    .map(byte => parseInt(byte, 16))
    .join('.');
}

function holder(inode: string): string {
  for (const pid of readdirSync('/proc').filter(name => /^\d+$/.test(name))) {
    try {
      const holds = readdirSync(`/proc/${pid}/fd`).some(
        fd => readlinkSync(`/proc/${pid}/fd/${fd}`) === `socket:[${inode}]`,
      );
      if (holds) {
        return `process ${pid} (${commandLine(Number(pid))})`;
      }
    } catch {
      // Gone in the meantime, or a file that has just been closed.
    }
  }
  return 'a program of another user';
}

function commandLine(pid: number): string {
  const words = readProcessFile(pid, 'cmdline').split('\0');
  return words.join(' ').trim().slice(0, 80);
}
