import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ClusterClient } from '@marquee/cluster-client';
import { layout } from '../layout';
import type { StepContext } from '../steps';
import { waitUntil } from '../system/waitUntil';
import type { ClusterContext } from './ClusterContext';
import { kubeProxy } from './components/kubeProxy';
import { packPauseImage } from './node/pauseImage';
import { startNode } from './node/startNode';
import { nodesReadySince } from './nodesReady';

/** Milliseconds from the start of the kubelets until all nodes must be ready. */
const NODES_READY_MS = 90_000;

/** Starts the nodes and what gives Services their addresses, and waits until every node says it is ready. */
export async function startNodes(
  context: ClusterContext,
  { report, signal }: StepContext,
): Promise<void> {
  const { paths, supervisor, programs } = context;
  const since = Date.now();
  const pauseArchive = join(dirname(programs.pause), 'pause.tar');
  if (!existsSync(pauseArchive)) {
    await packPauseImage({ program: programs.pause, archive: pauseArchive });
  }
  report('container runtimes and kubelets');
  await Promise.all(
    layout.nodes.map(node => startNode(context, { node, pauseArchive })),
  );
  report('service addresses');
  await supervisor.start(await kubeProxy(context));
  const client = await ClusterClient.fromKubeconfig({ file: paths.kubeconfig });
  try {
    const all = { apiVersion: 'v1', kind: 'Node' };
    await waitUntil(
      `${layout.nodes.length} Ready nodes`,
      async () => {
        const { items } = await client.list(all, { signal });
        const ready = nodesReadySince(items, since);
        report(`${ready.length} of ${layout.nodes.length} ready`);
        return layout.nodes.every(({ name }) => ready.includes(name));
      },
      { timeoutMs: NODES_READY_MS, signal },
    );
  } finally {
    client.close();
  }
}
