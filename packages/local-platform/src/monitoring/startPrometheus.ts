import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { pkiDir } from '../kubernetes/ClusterContext';
import { kubeconfigFile } from '../kubernetes/pki/writeKubeconfigs';
import { layout, type PlatformPaths } from '../layout';
import type { Supervisor } from '../supervise';
import { answers } from '../system/answers';
import { prometheusConfig } from './prometheusConfig';

/**
 * Starts Prometheus over the local cluster. Certificates must have been issued.
 *
 * @throws Error - when it does not get ready
 */
export async function startPrometheus(options: {
  supervisor: Supervisor;
  paths: PlatformPaths;
}): Promise<void> {
  const { supervisor, paths } = options;
  const folder = join(paths.stateDir, 'prometheus');
  const configFile = join(folder, 'prometheus.yaml');
  await mkdir(folder, { recursive: true });
  const config = prometheusConfig({
    nodes: layout.nodes,
    pki: pkiDir(paths),
    kubeconfig: kubeconfigFile(paths, 'prometheus'),
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
      `--web.listen-address=${host}:${port}`,
      '--log.level=warn',
    ],
    ready: () => answers(`http://${host}:${port}/-/ready`),
    stopAfter: [],
  });
}
