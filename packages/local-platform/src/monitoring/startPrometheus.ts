import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ClusterClient } from '@marquee/cluster-client';
import { stringify } from 'yaml';
import { pkiDir } from '../kubernetes/ClusterContext';
import { kubeconfigFile } from '../kubernetes/pki/writeKubeconfigs';
import { layout, type PlatformPaths } from '../layout';
import type { Supervisor } from '../supervise';
import { answers } from '../system/answers';
import { followPods } from './followPods';
import { prometheusConfig } from './prometheusConfig';

/**
 * Starts Prometheus over the local cluster and tells it of pods for as long as the signal allows.
 * Certificates must have been issued, and the API server be up.
 *
 * @throws Error - when it does not get ready
 */
export async function startPrometheus(options: {
  supervisor: Supervisor;
  paths: PlatformPaths;
  signal: AbortSignal;
  /** Told why pods are no longer followed. */
  onProblem: (problem: string) => void;
}): Promise<void> {
  const { supervisor, paths, signal, onProblem } = options;
  const folder = join(paths.stateDir, 'prometheus');
  const configFile = join(folder, 'prometheus.yaml');
  const podsFile = join(folder, 'pods.json');
  await mkdir(folder, { recursive: true });
  const config = prometheusConfig({
    nodes: layout.nodes,
    pki: pkiDir(paths),
    podsFile,
  });
  await writeFile(configFile, stringify(config));
  const { host, port } = layout.prometheus;
  await supervisor.start({
    name: 'prometheus',
    command: 'prometheus',
    args: [
      `--config.file=${configFile}`,
      `--storage.tsdb.path=${join(folder, 'samples')}`,
      '--storage.tsdb.retention.time=15d',
      '--storage.tsdb.retention.size=4GB',
      // Series that ended while Prometheus was down are not marked as ended: three missed samples do.
      '--query.lookback-delta=35s',
      `--web.listen-address=${host}:${port}`,
      '--log.level=warn',
    ],
    ready: () => answers(`http://${host}:${port}/-/ready`),
    stopAfter: [],
  });
  const client = await ClusterClient.fromKubeconfig({
    file: kubeconfigFile(paths, 'prometheus'),
  });
  followPods({ client, file: podsFile, signal })
    .catch(({ message }) =>
      onProblem(`Prometheus gets no new pods: ${message}`),
    )
    .finally(() => client.close());
}
