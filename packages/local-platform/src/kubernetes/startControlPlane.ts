import { mkdir } from 'node:fs/promises';
import { ClusterClient } from '@marquee/cluster-client';
import type { StepContext } from '../steps';
import { type ClusterContext, configDir, pkiDir } from './ClusterContext';
import { apiServer } from './components/apiServer';
import { clusterDns } from './components/clusterDns';
import { controllerManager } from './components/controllerManager';
import { etcd } from './components/etcd';
import { metricsServer } from './components/metricsServer';
import { scheduler } from './components/scheduler';
import { applyBaseObjects } from './objects/applyBaseObjects';
import { localObjects, sharedObjects } from './objects/baseObjects';
import { certificateRequests } from './pki/certificateRequests';
import { issueCertificates } from './pki/issueCertificates';
import { writeKubeconfigs } from './pki/writeKubeconfigs';

/** Starts everything of the cluster that is not a node; the network must be there. */
export async function startControlPlane(
  context: ClusterContext,
  { report, signal }: StepContext,
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
