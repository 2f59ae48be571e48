import type { NodeLayout } from '../../layout';
import { runCommand } from '../../system/runCommand';
import { type ClusterContext, nodePaths } from '../ClusterContext';
import { containerd } from './containerd';
import { kubelet } from './kubelet';
import { prepareNode } from './prepareNode';

/** Starts the runtime of a node, gives it the pause image, then starts its kubelet. */
export async function startNode(
  context: ClusterContext,
  options: { node: NodeLayout; pauseArchive: string },
): Promise<void> {
  const { node, pauseArchive } = options;
  const { paths, supervisor } = context;
  await prepareNode(paths, node);
  await supervisor.start(await containerd(context, node));
  const socket = nodePaths(paths, node).containerdSocket;
  const runtime = ['--address', socket, '--namespace', 'k8s.io'];
  await runCommand('ctr', [...runtime, 'images', 'import', pauseArchive]);
  await supervisor.start(await kubelet(context, node));
}
