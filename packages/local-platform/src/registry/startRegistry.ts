import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { layout, type PlatformPaths } from '../layout';
import type { Supervisor } from '../supervise';
import { answers } from '../system/answers';

/**
 * Starts the store of container images. It serves the nodes and this machine only, so it has neither
 * encryption nor sign-in.
 *
 * @throws Error - when it does not get ready
 */
export async function startRegistry(options: {
  supervisor: Supervisor;
  paths: PlatformPaths;
}): Promise<void> {
  const { supervisor, paths } = options;
  const folder = join(paths.stateDir, 'registry');
  const configFile = join(folder, 'config.yaml');
  await mkdir(folder, { recursive: true });
  await writeFile(configFile, stringify(registryConfig(folder)));
  const { host, port } = layout.registry;
  await supervisor.start({
    name: 'registry',
    command: 'docker-registry',
    args: ['serve', configFile],
    ready: () => answers(`http://${host}:${port}/v2/`),
    stopAfter: [],
  });
}

function registryConfig(folder: string): object {
  const { host, port } = layout.registry;
  return {
    version: 0.1,
    log: { level: 'warn', accesslog: { disabled: true } },
    storage: {
      filesystem: { rootdirectory: join(folder, 'images') },
      // Taking a part out of the pool takes its image away too.
      delete: { enabled: true },
    },
    http: { addr: `${host}:${port}` },
  };
}
