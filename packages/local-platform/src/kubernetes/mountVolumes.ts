import { mkdir } from 'node:fs/promises';
import type { PlatformPaths } from '../layout';
import { runCommand } from '../system/runCommand';
import { openVolumes } from './openVolumes';

/** Where Kubernetes' host-path provisioner puts every volume; it cannot be told another place. */
export const PROVISIONER_DIR = '/tmp/hostpath_pv';

/** Shows the state folder's volumes where the provisioner looks, so that data lives with the platform's state. */
export async function mountVolumes(paths: PlatformPaths): Promise<void> {
  await mkdir(paths.volumesDir, { recursive: true });
  await openVolumes(paths.volumesDir);
  await mkdir(PROVISIONER_DIR, { recursive: true });
  await runCommand('mount', ['--bind', paths.volumesDir, PROVISIONER_DIR]);
}
