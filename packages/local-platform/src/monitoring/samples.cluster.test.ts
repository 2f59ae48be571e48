import { setTimeout as sleep } from 'node:timers/promises';
import { ClusterClient } from '@marquee/cluster-client';
import { layout } from '../layout';

const { host, port } = layout.prometheus;
const { systemNamespace: namespace } = layout;

type Series = Record<string, string>;

async function series(query: string): Promise<Series[]> {
  const url = new URL(`http://${host}:${port}/api/v1/query`);
  url.searchParams.set('query', query);
  const { data } = await (await fetch(url)).json();
  return data.result.map(({ metric }: { metric: Series }) => metric);
}

// On the running platform, whose KUBECONFIG is set. Live usage and bills are made of these series.
describe('what Prometheus knows of the pods of a namespace', () => {
  let pods: string[];
  beforeAll(async () => {
    const client = await ClusterClient.fromKubeconfig();
    const { items } = await client.list({
      apiVersion: 'v1',
      kind: 'Pod',
      namespace,
      labelSelector: 'app.kubernetes.io/name=directory',
    });
    client.close();
    pods = items
      .filter(({ metadata }) => !metadata.deletionTimestamp)
      .map(({ metadata }) => metadata.name)
      .sort();
    if (pods.length === 0) throw new Error('The directory has no pods');
  });

  // A pod that has just started has no sample yet, and one that was just replaced still has its last.
  it.each([
    ['container_cpu_usage_seconds_total', 'container="directory"'],
    ['container_memory_working_set_bytes', 'container="directory"'],
    ['container_network_receive_bytes_total', 'interface="eth0"'],
    ['container_network_transmit_bytes_total', 'interface="eth0"'],
  ])(
    'has %s of each pod exactly once',
    async (metric, labels) => {
      const query = `${metric}{namespace="${namespace}",${labels},pod=~"directory-.*"}`;
      let found: Array<string | undefined> = [];
      while (found.join() !== pods.join()) {
        await sleep(500);
        found = (await series(query)).map(({ pod }) => pod).sort();
      }
      expect(found).toEqual(pods);
    },
    90_000,
  );

  // A component that was killed a moment ago has been asked in vain, and is not asked again at once.
  it('reaches every node in every way', async () => {
    const ways = layout.nodes.flatMap(({ name }) =>
      ['cadvisor', 'kubelet', 'resource'].map(job => `${name} ${job}`),
    );
    let reached: string[] = [];
    while (reached.join() !== ways.join()) {
      await sleep(500);
      const up = await series('up{node!="",job!="pods"} == 1');
      reached = up.map(({ node, job }) => `${node} ${job}`).sort();
    }
    expect(reached).toEqual(ways);
  }, 90_000);
});
