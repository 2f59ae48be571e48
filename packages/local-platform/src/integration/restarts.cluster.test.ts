import { ClusterClient } from '@marquee/cluster-client';
import { findMarkedProcesses } from '../cleanup/markedProcesses';
import { nodesReadySince } from '../kubernetes/nodesReady';
import { layout } from '../layout';
import { readProcessFile } from '../system/processTable';
import { waitUntil } from '../system/waitUntil';

// Runs on the platform that `npm test` has brought up, as KUBECONFIG names it.
jest.setTimeout(120_000);

const { signal } = new AbortController();

/** Process ids by command line: a restarted component has the same line and another id. */
function processesOf(program: string): Map<string, number> {
  return new Map(
    findMarkedProcesses({ program }).map(({ pid }) => [
      readProcessFile(pid, 'cmdline'),
      pid,
    ]),
  );
}

describe('a component that is killed', () => {
  let client: ClusterClient;

  beforeAll(async () => {
    client = await ClusterClient.fromKubeconfig();
  });

  afterAll(() => client.close());

  it.each([
    'kube-scheduler',
    'kube-controller',
    'kube-proxy',
    'kubelet',
    'containerd',
    'coredns',
    'metrics-server',
    'docker-registry',
    'prometheus',
    'nginx',
    'marquee-mailbox',
    'etcd',
    'kube-apiserver',
  ])('%s: is started again, and all nodes stay or get ready', async program => {
    const [line, pid] = [...processesOf(program)][0];
    const killedAt = Date.now();
    process.kill(pid, 'SIGKILL');
    await waitUntil(
      `${program} to run again`,
      async () => (processesOf(program).get(line) ?? pid) !== pid,
      { timeoutMs: 30_000, signal },
    );
    let ready: string[] = [];
    await waitUntil(
      'all nodes to say that they are ready',
      async () => {
        const all = await client.list({ apiVersion: 'v1', kind: 'Node' });
        ready = nodesReadySince(all.items, killedAt);
        return ready.length === layout.nodes.length;
      },
      { timeoutMs: 60_000, signal },
    );
    expect(ready).toEqual(layout.nodes.map(({ name }) => name));
  });
});
