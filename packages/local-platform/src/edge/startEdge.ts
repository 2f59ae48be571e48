import { mkdir, writeFile } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { ClusterClient } from '@marquee/cluster-client';
import { followObjects } from '../kubernetes/followObjects';
import { kubeconfigFile } from '../kubernetes/pki/writeKubeconfigs';
import { layout, type PlatformPaths } from '../layout';
import type { Supervisor } from '../supervise';
import { accepts } from '../system/answers';
import type { IngressObject, ServiceObject } from './IngressObject';
import type { EdgeHost } from './EdgeRoute';
import { errorPages } from './errorPages';
import { NginxConfig } from './NginxConfig';
import { renderNginx, type EdgeSettings } from './renderNginx';
import { routeIngresses } from './routeIngresses';

const COMPONENT = 'edge';

/**
 * Starts what buyers reach: nginx, which serves the cluster's Ingress objects of the local class for as
 * long as the signal allows. The API server must be up and the host's address in the node network there.
 *
 * @throws Error - when it does not get ready
 */
export async function startEdge(options: {
  supervisor: Supervisor;
  paths: PlatformPaths;
  signal: AbortSignal;
  /** Told what could not be served, and why. */
  onProblem: (problem: string) => void;
}): Promise<void> {
  const { supervisor, paths, signal, onProblem } = options;
  const settings = edgeSettings(join(paths.runDir, 'edge'));
  await prepareFolder(settings.folder);
  const config = new NginxConfig({ folder: settings.folder });
  await config.replace(renderNginx({ hosts: [], settings }));
  await supervisor.start({
    name: COMPONENT,
    command: 'nginx',
    args: ['-c', config.file],
    ready: () => accepts(settings.listen),
    // Open requests are answered first.
    stopSignal: 'SIGQUIT',
    stopTimeoutMs: 3_000,
    stopAfter: [],
  });

  const serve = async (hosts: EdgeHost[]) => {
    if (await config.replace(renderNginx({ hosts, settings }))) {
      const pid = supervisor.pid(COMPONENT);
      // While it is down nothing is to be told: it reads the new file when it starts.
      if (pid !== undefined) process.kill(pid, 'SIGHUP');
    }
  };
  const client = await ClusterClient.fromKubeconfig({
    file: kubeconfigFile(paths, 'edge'),
  });
  followObjects({
    client,
    targets: [
      { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress' },
      { apiVersion: 'v1', kind: 'Service' },
    ],
    signal,
    onChange: async ([ingresses, services]) => {
      const { hosts, problems } = routeIngresses({
        ingresses: ingresses as IngressObject[],
        services: services as ServiceObject[],
        ingressClass: layout.ingressClass,
      });
      problems.forEach(onProblem);
      await serve(hosts).catch(({ message }) =>
        onProblem(`The edge keeps its routes: ${message}`),
      );
    },
  })
    .catch(({ message }) => onProblem(`The edge has no new routes: ${message}`))
    .finally(() => client.close());
}

function edgeSettings(folder: string): EdgeSettings {
  return {
    folder,
    listen: layout.edge,
    listenForPods: layout.edge.hostForPods,
    gateway: {
      listen: layout.portalGateway,
      portal: layout.portal,
      edge: ownAddresses(),
      source: layout.portalGateway.source,
    },
    user: process.getuid?.() === 0 ? 'nobody nogroup' : undefined,
  };
}

/**
 * All addresses of this machine: requests of the edge to a Service leave by whichever
 * the kernel picks. Those of pods keep the pod's own.
 */
function ownAddresses(): string[] {
  return Object.values(networkInterfaces()).flatMap(addresses =>
    (addresses ?? [])
      .filter(({ family }) => family === 'IPv4')
      .map(({ address }) => address),
  );
}

async function prepareFolder(folder: string): Promise<void> {
  const pages = join(folder, 'pages');
  await mkdir(pages, { recursive: true });
  const texts = errorPages({ directoryUrl: layout.publicUrl });
  for (const [name, text] of Object.entries(texts)) {
    await writeFile(join(pages, name), text);
  }
}
