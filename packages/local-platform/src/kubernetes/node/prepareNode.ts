import { mkdir } from 'node:fs/promises';
import type { NodeLayout, PlatformPaths } from '../../layout';
import { runCommand } from '../../system/runCommand';
import { nodePaths } from '../ClusterContext';
import { prepareCgroup } from './prepareCgroup';

/** Makes the folders and the control group of a node, and shows its kept files under a short path. */
export async function prepareNode(
  paths: PlatformPaths,
  node: NodeLayout,
): Promise<void> {
  const { keptDir, dataDir } = nodePaths(paths, node);
  await mkdir(keptDir, { recursive: true });
  await mkdir(dataDir, { recursive: true });
  await runCommand('mount', ['--bind', keptDir, dataDir]);
  await prepareCgroup(node.cgroup);
}
