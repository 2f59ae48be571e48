import { existsSync } from 'node:fs';
import { RotatingLog } from '../supervise';
import { runCommand } from '../system/runCommand';
import { MachineProblem } from './MachineProblem';
import { withoutServices } from './withoutServices';

/** A Debian package and a file by which its presence is seen without asking dpkg. */
export interface DebianPackage {
  name: string;
  file: string;
}

/** What a local cluster and its services take from Debian. */
export const platformPackages: DebianPackage[] = [
  { name: 'containerd', file: '/usr/bin/containerd' },
  { name: 'runc', file: '/usr/sbin/runc' },
  { name: 'containernetworking-plugins', file: '/usr/lib/cni/bridge' },
  { name: 'iptables', file: '/usr/sbin/iptables' },
  { name: 'iproute2', file: '/usr/sbin/ip' },
  { name: 'etcd-server', file: '/usr/bin/etcd' },
  { name: 'openssl', file: '/usr/bin/openssl' },
  { name: 'unzip', file: '/usr/bin/unzip' },
  { name: 'docker-registry', file: '/usr/bin/docker-registry' },
  { name: 'redis-server', file: '/usr/bin/redis-server' },
  { name: 'prometheus', file: '/usr/bin/prometheus' },
  { name: 'nginx-light', file: '/usr/sbin/nginx' },
];

/** What tests need besides: a browser, and the box office's own kind of database. */
export const testPackages: DebianPackage[] = [
  { name: 'postgresql-15', file: '/usr/lib/postgresql/15/bin/postgres' },
  { name: 'chromium', file: '/usr/bin/chromium' },
  {
    name: 'fonts-noto-cjk',
    file: '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
  },
];

/** Names of the packages whose file is missing. */
export function missingPackages(
  packages: DebianPackage[],
  exists: (file: string) => boolean = existsSync,
): string[] {
  return packages.filter(({ file }) => !exists(file)).map(({ name }) => name);
}

/**
 * Installs packages without letting Debian start their services: the platform starts its own.
 *
 * @throws MachineProblem - when the machine has no apt-get
 * @throws Error - when apt-get fails; its output is in the log
 */
export async function installPackages(options: {
  names: string[];
  logFile: string;
  report: (detail: string) => void;
  signal: AbortSignal;
}): Promise<void> {
  const { names, logFile, report, signal } = options;
  if (names.length === 0) return;
  if (!existsSync('/usr/bin/apt-get')) {
    throw new MachineProblem(
      `This machine has no apt-get: install by its own means what Debian calls ${names.join(
        ', ',
      )}, or set KUBECONFIG to a cluster that Marquee may use`,
    );
  }
  const log = new RotatingLog({ file: logFile });
  const apt = (args: string[]) =>
    runCommand('apt-get', args, {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
      onOutput: chunk => log.write(chunk),
      signal,
    });
  try {
    report('reading the list of packages');
    await apt(['update', '-q']);
    report(`installing ${names.join(', ')}`);
    await withoutServices(() =>
      apt(['install', '-y', '-q', '--no-install-recommends', ...names]),
    );
  } finally {
    log.close();
  }
}
