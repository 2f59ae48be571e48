import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ClusterClient } from '@marquee/cluster-client';
import { layout } from '../layout';
import type { Step } from '../steps';
import { waitUntil } from '../system/waitUntil';
import { type ClusterContext, configDir, pkiDir } from './ClusterContext';
import { apiServer } from './components/apiServer';
import { clusterDns } from './components/clusterDns';
import { controllerManager } from './components/controllerManager';
import { etcd } from './components/etcd';
import { kubeProxy } from './components/kubeProxy';
import { metricsServer } from './components/metricsServer';
import { scheduler } from './components/scheduler';
import { mountVolumes } from './mountVolumes';
import { addTrafficRules } from './network/trafficRules';
import { createNetwork } from './network/createNetwork';
import { nodesReadySince } from './nodesReady';
import { packPauseImage } from './node/pauseImage';
import { startNode } from './node/startNode';
import { applyBaseObjects } from './objects/applyBaseObjects';
import { localObjects, sharedObjects } from './objects/baseObjects';
import { certificateRequests } from './pki/certificateRequests';
import { issueCertificates } from './pki/issueCertificates';
import { writeKubeconfigs } from './pki/writeKubeconfigs';

const NODES_READY_MS = 90_000;

/** Ids of the steps that {@link clusterSteps} returns and that others may wait for. */
export const clusterStepIds = {
  network: 'cluster-network',
  controlPlane: 'control-plane',
  nodes: 'nodes',
} as const;

/**
 * The steps from programs to a cluster with ready nodes.
 * `context` is asked for when the first step runs, for its programs come from an earlier step.
 */
export function clusterSteps(options: {
  context: () => ClusterContext;
  needs: string[];
}): Step[] {
  const { context, needs } = options;
  return [
    {
      id: clusterStepIds.network,
      title: 'Network of the cluster',
      needs,
      optional: true,
      async run() {
        const { paths } = context();
        await createNetwork(paths.runDir);
        await addTrafficRules();
        await mountVolumes(paths);
      },
    },
    {
      id: clusterStepIds.controlPlane,
      title: 'Kubernetes control plane',
      needs: [clusterStepIds.network],
      optional: true,
      run: ({ report, signal }) => startControlPlane(context(), report, signal),
    },
    {
      id: clusterStepIds.nodes,
      title: 'Kubernetes nodes',
      needs: [clusterStepIds.controlPlane],
      optional: true,
      run: ({ report, signal }) => startNodes(context(), report, signal),
    },
  ];
}

async function startControlPlane(
  context: ClusterContext,
  report: (detail: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const { paths, supervisor } = context;
  report('certificates');
  await mkdir(configDir(paths), { recursive: true });
  await issueCertificates({
    dir: pkiDir(paths),
    requests: certificateRequests,
  });
  await writeKubeconfigs(paths);
  report('etcd');
  await supervisor.start(etcd(paths));
  report('API server');
  await supervisor.start(apiServer(context));
  report('controllers, scheduler, base objects');
  const client = await ClusterClient.fromKubeconfig({ file: paths.kubeconfig });
  try {
    await Promise.all([
      supervisor.start(controllerManager(context)),
      supervisor.start(scheduler(context)),
      applyBaseObjects({
        client,
        objects: [...sharedObjects(), ...localObjects()],
        signal,
      }),
    ]);
  } finally {
    client.close();
  }
  await Promise.all([
    supervisor.start(await clusterDns(context)),
    supervisor.start(metricsServer(context)),
  ]);
}

async function startNodes(
  context: ClusterContext,
  report: (detail: string) => void,
  signal: AbortSignal,
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
