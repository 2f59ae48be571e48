import { join } from 'node:path';
import { layout, type PlatformPaths } from '../../layout';
import type { ComponentOptions } from '../../supervise';
import { answers } from '../../system/answers';

/** The database of the API server. */
export function etcd(paths: PlatformPaths): ComponentOptions {
  const { host, port, peerPort } = layout.etcd;
  const url = `http://${host}:${port}`;
  const peerUrl = `http://${host}:${peerPort}`;
  return {
    name: 'etcd',
    command: 'etcd',
    args: [
      `--name=marquee`,
      `--data-dir=${join(paths.stateDir, 'etcd')}`,
      `--listen-client-urls=${url}`,
      `--advertise-client-urls=${url}`,
      `--listen-peer-urls=${peerUrl}`,
      `--initial-advertise-peer-urls=${peerUrl}`,
      `--initial-cluster=marquee=${peerUrl}`,
      `--auto-compaction-retention=1`,
      // Only a crash of the machine, not of a process, can cost the last writes.
      `--unsafe-no-fsync`,
    ],
    ready: () => answers(`${url}/health`),
    stopAfter: ['kube-apiserver'],
  };
}
